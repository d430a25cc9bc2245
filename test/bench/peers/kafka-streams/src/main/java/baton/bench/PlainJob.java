package baton.bench;

import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

final class PlainJob {
  static Topology topology(String input, String output, KeyValueBytesStoreSupplier store) {
    var strings = Serdes.String();
    return new Topology()
        .addSource("turns", strings.deserializer(), new TurnDeserializer(), input)
        .addProcessor("conversations", () -> new ConversationProcessor(store.name()), "turns")
        .addStateStore(
            Stores.keyValueStoreBuilder(store, strings, new ConversationSerde())
                .withLoggingEnabled(Map.of())
                .withCachingDisabled(),
            "conversations")
        .addSink("escalations", output, strings.serializer(), new EscalationSerializer(), "conversations");
  }

  private PlainJob() {}
}
