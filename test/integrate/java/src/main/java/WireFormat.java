import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

/** Byte 0, the id of the schema in 4 bytes, the Avro body. */
final class WireFormat {
  private static final String REGISTRY =
      System.getenv().getOrDefault("REGISTRY_URL", "http://localhost:8081");
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<Integer, Schema> SCHEMAS = new ConcurrentHashMap<>();

  /** The latest schema of a record, and its id. */
  record Written(int id, Schema schema) {
    byte[] bytes(GenericRecord value) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(ByteBuffer.allocate(5).put((byte) 0).putInt(id).array());
      BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
      new GenericDatumWriter<GenericRecord>(schema).write(value, encoder);
      encoder.flush();
      return out.toByteArray();
    }
  }

  static Written latest(String topic, String name) throws IOException, InterruptedException {
    String subject = URLEncoder.encode(topic + "-" + name, StandardCharsets.UTF_8);
    JsonNode answer = ask("/subjects/" + subject + "/versions/latest");
    return new Written(
        answer.get("id").asInt(), new Schema.Parser().parse(answer.get("schema").asText()));
  }

  /** A value of any record, as its writer's schema has it. */
  static GenericRecord read(byte[] value) throws IOException, InterruptedException {
    int id = ByteBuffer.wrap(value).getInt(1);
    Schema schema = SCHEMAS.get(id);
    if (schema == null) {
      schema = new Schema.Parser().parse(ask("/schemas/ids/" + id).get("schema").asText());
      SCHEMAS.put(id, schema);
    }
    return new GenericDatumReader<GenericRecord>(schema)
        .read(null, DecoderFactory.get().binaryDecoder(value, 5, value.length - 5, null));
  }

  private static JsonNode ask(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(REGISTRY + path)).build();
    HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("The registry answers " + response.statusCode() + " to " + path);
    }
    return JSON.readTree(response.body());
  }

  private WireFormat() {}
}
