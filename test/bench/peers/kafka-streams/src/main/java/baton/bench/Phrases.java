package baton.bench;

import java.util.Locale;

final class Phrases {
  private static final String[] PHRASES = {
    "speak to a human",
    "talk to a person",
    "real person",
    "human agent",
    "call me back",
    "your manager",
    "a supervisor",
    "file a complaint",
    "cancel my account",
    "close my account",
    "my lawyer",
    "legal action",
    "this is ridiculous",
    "waste of time",
    "not helping",
    "you already said that",
    "does not understand me",
    "completely useless",
    "third time i ask",
    "want my money back",
  };

  /** The phrase in this text, in any case; null where there is none. */
  static String in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String phrase : PHRASES) if (lower.contains(phrase)) return phrase;
    return null;
  }

  private Phrases() {}
}
