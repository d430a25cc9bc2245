package baton.bench;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** The rules of the plain job; see job.ts. */
final class ConversationProcessor implements Processor<String, Turn, String, Escalation> {
  private static final double LOW_CONFIDENCE = 0.4;
  private static final int QUIET_TURNS = 6;

  private final String storeName;
  private ProcessorContext<String, Escalation> context;
  private KeyValueStore<String, Conversation> conversations;

  ConversationProcessor(String storeName) {
    this.storeName = storeName;
  }

  @Override
  public void init(ProcessorContext<String, Escalation> context) {
    this.context = context;
    conversations = context.getStateStore(storeName);
  }

  @Override
  public void process(Record<String, Turn> record) {
    Turn turn = record.value();
    Conversation conversation = conversations.get(record.key());
    if (conversation == null) conversation = new Conversation();
    Escalation escalation = decide(conversation, turn);
    heard(conversation, turn);
    if (escalation != null) escalated(conversation);
    conversations.put(record.key(), conversation);
    if (escalation != null) context.forward(record.withValue(escalation));
  }

  private static Escalation decide(Conversation conversation, Turn turn) {
    int ordinalOfTurn = conversation.turns + 1;
    if (ordinalOfTurn <= conversation.quietUntilTurn) return null;
    String phrase = turn.getSpeaker() == Speaker.CUSTOMER ? Phrases.in(turn.getText()) : null;
    if (phrase == null && !(conversation.lastWasLow && isLow(turn))) return null;
    return new Escalation(
        turn.getEventId(),
        turn.getWorkspaceId(),
        turn.getConversationId(),
        phrase == null ? Reason.CONFIDENCE : Reason.PHRASE,
        phrase,
        ordinalOfTurn,
        conversation.escalations + 1,
        conversation.lastTurnAt,
        turn.getOccurredAt());
  }

  private static void heard(Conversation conversation, Turn turn) {
    conversation.turns += 1;
    conversation.lastTurnAt = turn.getOccurredAt();
    if (turn.getConfidence() != null) conversation.lastWasLow = isLow(turn);
  }

  private static void escalated(Conversation conversation) {
    conversation.escalations += 1;
    conversation.quietUntilTurn = conversation.turns + QUIET_TURNS;
    conversation.lastWasLow = false;
  }

  private static boolean isLow(Turn turn) {
    return turn.getConfidence() != null && turn.getConfidence() < LOW_CONFIDENCE;
  }
}
