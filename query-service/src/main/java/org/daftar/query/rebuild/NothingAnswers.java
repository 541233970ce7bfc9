package org.daftar.query.rebuild;

/** No read model of this node is ready to answer; one is being read, or the node is stopping. */
public final class NothingAnswers extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param why for whoever asks
   */
  public NothingAnswers(String why) {
    super(why);
  }
}
