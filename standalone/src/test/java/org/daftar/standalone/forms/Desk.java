package org.daftar.standalone.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daftar.standalone.Instance;

/** An instance, a browser, and one case with a party and a source that were recorded by forms alone. */
final class Desk implements AutoCloseable {

  private static final Pattern MADE = Pattern.compile("[?&]made=(ent_[a-z2-7]{26})");

  final Instance instance;
  final Browser browser;
  final String caseId;
  final String party;
  final String source;

  Desk(Path data) throws IOException, InterruptedException {
    instance = Instance.on(data);
    browser = new Browser(instance.address());
    caseId = made(browser.send(browser.open("/cases/new").form().with("title.text", "The school director")));
    party =
        made(
            browser.send(
                browser
                    .open("/parties/new")
                    .form()
                    .with("type", "person")
                    .with("name.forms[0].text", "Aigerim Testova")));
    source =
        made(
            browser.send(
                browser.open("/sources/new").form().with("kind", "press").with("title.text", "A local newspaper")));
  }

  /** The form for a fact of the case, with what every fact needs. */
  Form fact(String resource, String what) throws IOException, InterruptedException {
    return browser
        .open("/cases/" + caseId + "/" + resource + "/new")
        .form()
        .with("what.text", what)
        .with("when.edtf", "2019-03-12")
        .with("attributions[0].source", source);
  }

  /** A charge that goes through. */
  Form charge(String what) throws IOException, InterruptedException {
    return fact("charges", what).with("accused", party).with("provision", "Criminal Code art. 174(1)");
  }

  /** Records what goes through, and says which entry was made. */
  String record(Form form) throws IOException, InterruptedException {
    Page recorded = browser.send(form);
    Matcher made = MADE.matcher(recorded.address());
    if (!made.find()) {
      throw new AssertionError("not recorded: " + recorded.document().select(".problems").text());
    }
    return made.group(1);
  }

  private static String made(Page page) {
    return page.address().replaceFirst("/[a-z]+/([a-z]{3}_[a-z2-7]{26}).*", "$1");
  }

  @Override
  public void close() {
    browser.close();
    instance.close();
  }
}
