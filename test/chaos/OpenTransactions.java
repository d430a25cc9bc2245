import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.TopicPartition;

/**
 * Writes a line for each transaction that a partition holds open, and one for each that its coordinator has not ended. Argument: brokers.
 */
public class OpenTransactions {
  public static void main(String[] args) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", args[0]))) {
      Map<Long, TransactionListing> byProducer = admin.listTransactions().all().get().stream()
          .collect(Collectors.toMap(TransactionListing::producerId, listing -> listing, (one, other) -> other));
      for (TransactionListing listing : byProducer.values()) {
        if (listing.state() == TransactionState.EMPTY || listing.state().toString().startsWith("Complete")) continue;
        System.out.println("the coordinator has " + listing);
      }
      Collection<String> topics = admin.listTopics().names().get();
      List<TopicPartition> partitions = admin.describeTopics(topics).allTopicNames().get().values().stream()
          .flatMap(topic -> topic.partitions().stream().map(one -> new TopicPartition(topic.name(), one.partition())))
          .toList();
      for (var described : admin.describeProducers(partitions).all().get().entrySet()) {
        for (ProducerState producer : described.getValue().activeProducers()) {
          if (producer.currentTransactionStartOffset().isEmpty()) continue;
          System.out.println(described.getKey() + " holds " + producer + " open, whose coordinator has "
              + byProducer.get(producer.producerId()));
        }
      }
    }
  }
}
