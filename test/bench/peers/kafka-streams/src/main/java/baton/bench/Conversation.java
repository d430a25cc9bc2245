package baton.bench;

/** What is kept of a conversation. */
final class Conversation {
  int turns;
  int escalations;
  int quietUntilTurn;
  boolean lastWasLow;
  long lastTurnAt;
}
