package org.daftar.ledger.witness;

/** A request that is not cosigned. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  Refusal(Answer answer) {
    super(answer.body(), null, false, false);
    this.answer = answer;
  }

  static void unless(boolean holds, Answer otherwise) throws Refusal {
    if (!holds) {
      throw new Refusal(otherwise);
    }
  }

  Answer answer() {
    return answer;
  }
}
