package baton.bench;

import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** 21 bytes, big endian. */
final class ConversationSerde implements Serde<Conversation> {
  private static final int BYTES = 21;

  @Override
  public Serializer<Conversation> serializer() {
    return (topic, conversation) -> {
      if (conversation == null) return null;
      return ByteBuffer.allocate(BYTES)
          .putInt(conversation.turns)
          .putInt(conversation.escalations)
          .putInt(conversation.quietUntilTurn)
          .put((byte) (conversation.lastWasLow ? 1 : 0))
          .putLong(conversation.lastTurnAt)
          .array();
    };
  }

  @Override
  public Deserializer<Conversation> deserializer() {
    return (topic, bytes) -> {
      if (bytes == null) return null;
      var from = ByteBuffer.wrap(bytes);
      var conversation = new Conversation();
      conversation.turns = from.getInt();
      conversation.escalations = from.getInt();
      conversation.quietUntilTurn = from.getInt();
      conversation.lastWasLow = from.get() == 1;
      conversation.lastTurnAt = from.getLong();
      return conversation;
    };
  }
}
