package org.daftar.query.axis.mark;

import org.daftar.query.axis.mark.Mark.Sign;
import org.daftar.query.axis.scale.Reach;
import org.daftar.query.axis.scale.Scale;
import org.daftar.query.axis.svg.Label;
import org.daftar.query.axis.svg.Svg;

/**
 * A mark with its shape and its label side by side: the label stands in a bar that has room for it, else to the right,
 * else to the left, else shortened where most room is.
 *
 * @param mark what is drawn
 * @param form its shape
 * @param label its label
 * @param labelLeft where the label starts
 */
public record Placed(Mark mark, Form form, Label label, double labelLeft) {

  private static final double GAP = 8;
  private static final double CROSS = 14;
  private static final double BASELINE = 4.5;

  /**
   * Finds room for a mark and its label.
   *
   * @param reach the date of the mark
   * @param longest how long a label beside its shape may be
   */
  public static Placed of(Mark mark, Reach reach, Scale scale, double longest) {
    Form form = Form.of(reach, scale);
    Label whole = Label.of(mark.label().text(), longest);
    double cross = mark.has(Sign.DENIED) ? CROSS : 0;
    double inside = form.textRoom() - cross;
    double right = scale.right() - form.inkRight() - GAP;
    double left = form.inkLeft() - GAP - scale.left();
    if (whole.width() <= inside || inside >= Math.max(right, left)) {
      return new Placed(mark, form, Label.of(mark.label().text(), inside), form.textLeft() + cross);
    }
    if (whole.width() <= right || right >= left) {
      Label label = Label.of(mark.label().text(), Math.min(longest, right));
      return new Placed(mark, form, label, form.inkRight() + GAP);
    }
    Label label = Label.of(mark.label().text(), Math.min(longest, left));
    return new Placed(mark, form, label, form.inkLeft() - GAP - label.width());
  }

  /** Where shape and label start. */
  double left() {
    return Math.min(form.inkLeft(), labelLeft);
  }

  /** Where shape and label end. */
  double right() {
    return Math.max(form.inkRight(), labelLeft + label.width());
  }

  /** A link with all that it shortens in its title; the whole of its lane between its ends can be pressed. */
  public void draw(Svg svg, String fades, double middle, double height) {
    open(svg, mark);
    svg.shape(
        "rect",
        "class",
        "axis-hit",
        "x",
        left(),
        "y",
        middle - height / 2,
        "width",
        right() - left(),
        "height",
        height);
    form.draw(svg, fades, middle);
    svg.text("text", label.text(), labelAttributes(middle));
    form.sign(svg, mark.signs(), middle);
    svg.close();
  }

  /** Opens the link of a mark, with its title and its style. */
  public static void open(Svg svg, Mark mark) {
    svg.open("a", "class", style(mark), "href", mark.href()).text("title", mark.title());
  }

  /** A label to the left is tied to its shape by its end, so that a wrong estimate of its width does no harm. */
  private Object[] labelAttributes(double middle) {
    boolean before = labelLeft < form.inkLeft();
    return new Object[] {
      "class",
      "axis-label",
      "x",
      before ? form.inkLeft() - GAP : labelLeft,
      "y",
      middle + BASELINE,
      "text-anchor",
      before ? "end" : "start",
      "lang",
      mark.label().language()
    };
  }

  private static String style(Mark mark) {
    return "axis-mark axis-"
        + mark.group().code()
        + (mark.has(Sign.CLAIMED) ? " axis-claimed" : "")
        + (mark.has(Sign.RETRACTED) ? " axis-retracted" : "");
  }
}
