import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Waits until the conversation is escalated. */
public final class Consume {
  public static void main(String[] args) throws Exception {
    Map<String, String> env = System.getenv();
    String prefix = env.getOrDefault("TOPIC_PREFIX", "");
    String conversationId = args.length > 0 ? args[0] : "c1";
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", env.getOrDefault("KAFKA_BROKERS", "localhost:9092"),
            "client.id", "my-service",
            "group.id", env.getOrDefault("GROUP", "my-service"),
            "isolation.level", "read_committed",
            "auto.offset.reset", "earliest",
            "enable.auto.commit", false);

    // Where your effects are: a table with ce_id as its key, in the same transaction as the effect.
    Set<String> done = new HashSet<>();
    GenericRecord escalation = null;
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(
          List.of(prefix + "escalation.requests.v1", prefix + "escalation.events.v1"));
      while (escalation == null) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
          if (!done.add(header(record, "ce_id"))) continue;
          // Types that you do not know are no error: new ones come with time.
          if (!header(record, "ce_type").equals("baton.escalation.v1.EscalationRequested")) continue;
          GenericRecord value = WireFormat.read(record.value());
          if (value.get("conversationId").toString().equals(conversationId)) escalation = value;
        }
        // After the effects: what fails before is delivered again.
        consumer.commitSync();
      }
    }
    System.out.println(
        "EscalationRequested " + escalation.get("episodeId") + " " + escalation.get("category"));
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
