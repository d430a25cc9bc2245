package baton.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;

/** Confluent wire format with a fixed schema id. All stream threads share it, so each has an encoder that it keeps. */
final class EscalationSerializer implements Serializer<Escalation> {
  private static final byte[] HEADER = {0, 0, 0, 0, 2};

  private final ThreadLocal<Encoding> encoding = ThreadLocal.withInitial(Encoding::new);

  @Override
  public byte[] serialize(String topic, Escalation escalation) {
    try {
      return encoding.get().write(escalation);
    } catch (IOException error) {
      throw new SerializationException(error);
    }
  }

  private static final class Encoding {
    private final SpecificDatumWriter<Escalation> writer =
        new SpecificDatumWriter<>(Escalation.getClassSchema());
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private BinaryEncoder encoder;

    byte[] write(Escalation escalation) throws IOException {
      bytes.reset();
      bytes.write(HEADER);
      encoder = EncoderFactory.get().directBinaryEncoder(bytes, encoder);
      writer.write(escalation, encoder);
      encoder.flush();
      return bytes.toByteArray();
    }
  }
}
