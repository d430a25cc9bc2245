import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Writes each line of its input as a record, in large batches, once by each codec to a topic of the codec's name. Arguments: brokers,
 * what comes before the names of topics, codecs.
 */
public class CompressingProducer {
  public static void main(String[] args) throws Exception {
    List<String> lines = new Scanner(System.in, StandardCharsets.UTF_8).useDelimiter("\n").tokens().toList();
    for (String codec : List.of(args).subList(2, args.length)) {
      Map<String, Object> config = Map.of(
          "bootstrap.servers", args[0],
          "compression.type", codec,
          "linger.ms", 200,
          "batch.size", 500_000,
          "key.serializer", StringSerializer.class,
          "value.serializer", StringSerializer.class);
      try (KafkaProducer<String, String> producer = new KafkaProducer<>(config)) {
        for (String line : lines) producer.send(new ProducerRecord<>(args[1] + codec, line));
      }
    }
  }
}
