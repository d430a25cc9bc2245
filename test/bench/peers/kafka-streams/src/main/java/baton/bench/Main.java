package baton.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

/** {@code Main in-memory|rocksdb <threads>}, with the assignment of the harness in the environment. */
public final class Main {
  private static final String STORE = "conversations";

  public static void main(String[] args) throws InterruptedException {
    KeyValueBytesStoreSupplier store =
        switch (args[0]) {
          case "in-memory" -> Stores.inMemoryKeyValueStore(STORE);
          case "rocksdb" -> Stores.persistentKeyValueStore(STORE);
          default -> throw new IllegalArgumentException("Store: in-memory or rocksdb, not " + args[0]);
        };
    String prefix = assigned("TOPIC_PREFIX");
    var topology =
        PlainJob.topology(prefix + assigned("INPUT"), prefix + assigned("OUTPUT"), store);
    var streams = new KafkaStreams(topology, settings(prefix, Integer.parseInt(args[1])));
    var stopped = new CountDownLatch(1);
    streams.setUncaughtExceptionHandler(
        error -> {
          error.printStackTrace();
          return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
    streams.setStateListener(
        (now, before) -> {
          if (now == KafkaStreams.State.ERROR || now == KafkaStreams.State.NOT_RUNNING) stopped.countDown();
        });
    var closing = new KafkaStreams.CloseOptions().timeout(Duration.ofSeconds(10)).leaveGroup(true);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> streams.close(closing)));
    streams.start();
    stopped.await();
    if (streams.state() == KafkaStreams.State.ERROR) Runtime.getRuntime().halt(1);
  }

  private static Properties settings(String prefix, int threads) {
    var settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, prefix + assigned("APPLICATION"));
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, assigned("BROKERS"));
    settings.put(StreamsConfig.STATE_DIR_CONFIG, Path.of(assigned("STATE_DIR")).toString());
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
    settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
    settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, -1);
    settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    // For trying other settings: -Dstreams.<name>=<value>.
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("streams."))
        .forEach(name -> settings.put(name.substring("streams.".length()), System.getProperty(name)));
    return settings;
  }

  private static String assigned(String name) {
    String value = System.getenv("PLAIN_JOB_" + name);
    if (value == null) throw new IllegalStateException("PLAIN_JOB_" + name + " is not set.");
    return value;
  }
}
