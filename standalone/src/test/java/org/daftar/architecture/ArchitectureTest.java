package org.daftar.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final String ROOT = "org.daftar";
  private static final String BROKEN = "org.daftar.architecture.broken";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(ROOT);
  private static final JavaClasses BROKEN_HOUSE = new ClassFileImporter().importPackages(BROKEN);

  static Set<String> sentences() {
    return House.rules(ROOT).keySet();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void theHouseKeepsTheRule(String sentence) {
    ArchRule rule = House.rules(ROOT).get(sentence);

    assertThatCode(() -> rule.check(HOUSE)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void theRuleNoticesAHouseThatBreaksIt(String sentence) {
    ArchRule rule = House.rules(BROKEN).get(sentence);

    assertThat(rule.evaluate(BROKEN_HOUSE).hasViolation()).isTrue();
  }
}
