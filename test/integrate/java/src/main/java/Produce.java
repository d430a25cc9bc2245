import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A conversation begins, and its customer asks for a person. */
public final class Produce {
  public static void main(String[] args) throws Exception {
    Map<String, String> env = System.getenv();
    String topic = env.getOrDefault("TOPIC_PREFIX", "") + "conversation.events.v1";
    String conversationId = args.length > 0 ? args[0] : "c1";

    WireFormat.Written started =
        WireFormat.latest(topic, "baton.conversation.v1.ConversationStarted");
    WireFormat.Written turn = WireFormat.latest(topic, "baton.conversation.v1.CustomerTurn");
    GenericData.Record begins =
        event(started, "started", conversationId).set("channel", "chat").set("language", "en").build();
    GenericData.Record asks =
        event(turn, "turn-1", conversationId)
            .set("messageId", "m1")
            .set("text", "Can I talk to a real person, please?")
            .build();

    // Murmur2, acks=all and idempotence are defaults of the Java client.
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", env.getOrDefault("KAFKA_BROKERS", "localhost:9092"),
            "client.id", "my-channel");
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (byte[] value : List.of(started.bytes(begins), turn.bytes(asks))) {
        var appended = producer.send(new ProducerRecord<>(topic, conversationId, value)).get();
        System.out.println("appended to partition " + appended.partition());
      }
    }
  }

  private static GenericRecordBuilder event(
      WireFormat.Written record, String eventId, String conversationId) {
    return new GenericRecordBuilder(record.schema())
        .set("eventId", eventId) // Yours: the same event sent again must have the same id.
        .set("workspaceId", "default")
        .set("conversationId", conversationId)
        .set("occurredAt", System.currentTimeMillis());
  }
}
