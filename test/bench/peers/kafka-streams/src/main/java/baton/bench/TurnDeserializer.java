package baton.bench;

import java.io.IOException;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Confluent wire format with a fixed schema id. All stream threads share it, so each has a reader and a decoder that it keeps; the
 * record is new each time, because Streams buffers it.
 */
final class TurnDeserializer implements Deserializer<Turn> {
  private static final int HEADER_BYTES = 5;
  private static final int SCHEMA_ID = 1;

  private final ThreadLocal<Decoding> decoding = ThreadLocal.withInitial(Decoding::new);

  @Override
  public Turn deserialize(String topic, byte[] value) {
    if (value == null) return null;
    if (value[0] != 0 || value[4] != SCHEMA_ID) throw new SerializationException("Not a turn.");
    try {
      return decoding.get().read(value);
    } catch (IOException error) {
      throw new SerializationException(error);
    }
  }

  private static final class Decoding {
    private final SpecificDatumReader<Turn> reader = new SpecificDatumReader<>(Turn.getClassSchema());
    private BinaryDecoder decoder;

    Turn read(byte[] value) throws IOException {
      int bodyBytes = value.length - HEADER_BYTES;
      decoder = DecoderFactory.get().binaryDecoder(value, HEADER_BYTES, bodyBytes, decoder);
      return reader.read(null, decoder);
    }
  }
}
