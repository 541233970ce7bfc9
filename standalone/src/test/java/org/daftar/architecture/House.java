package org.daftar.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;

/** The walls of the house, each a rule that the build holds. */
final class House {

  private static final DescribedPredicate<JavaClass> FRAMEWORKS =
      resideInAnyPackage("org.springframework..", "org.axonframework..", "jakarta..", "org.apache..", "java.sql..");

  private House() {}

  /** All rules by the sentence that they hold, for the packages below a root. */
  static Map<String, ArchRule> rules(String root) {
    Map<String, ArchRule> rules = new TreeMap<>();
    rules.put("events know no framework", eventsKnowNoFramework(root));
    rules.put("events know neither side", eventsKnowNeitherSide(root));
    rules.put("the ledger knows none of ours and no framework", ledgerStandsAlone(root));
    rules.put("the server knows none of ours", serverStandsAlone(root));
    rules.put("the deciding side does not see the answering side", sees(root + ".command..", root + ".query.."));
    rules.put("the answering side does not see the deciding side", sees(root + ".query..", root + ".command.."));
    rules.put("features do not see adapters", featuresDoNotSeeAdapters(root));
    rules.put("packages have no cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
    rules.put("time comes from a clock", timeComesFromAClock(root));
    rules.put("statics hold no state", staticsHoldNoState(root));
    return rules;
  }

  private static ArchRule eventsKnowNoFramework(String root) {
    return noClasses().that().resideInAnyPackage(eventPackages(root)).should().dependOnClassesThat(FRAMEWORKS);
  }

  private static ArchRule eventsKnowNeitherSide(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(eventPackages(root))
        .should()
        .dependOnClassesThat(resideInAnyPackage(root + ".command..", root + ".query..", root + ".standalone.."));
  }

  private static ArchRule ledgerStandsAlone(String root) {
    DescribedPredicate<JavaClass> ours =
        resideInAPackage(root + "..").and(DescribedPredicate.not(resideInAPackage(root + ".ledger..")));
    return noClasses()
        .that()
        .resideInAPackage(root + ".ledger..")
        .should()
        .dependOnClassesThat(ours.or(FRAMEWORKS).as("are ours or of a framework"));
  }

  private static ArchRule serverStandsAlone(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".server..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(root + "..").and(DescribedPredicate.not(resideInAPackage(root + ".server.."))));
  }

  private static String[] eventPackages(String root) {
    return new String[] {
      root + ".events..", root + ".value..", root + ".date..", root + ".identity..", root + ".carrier.."
    };
  }

  private static ArchRule sees(String from, String to) {
    return noClasses().that().resideInAPackage(from).should().dependOnClassesThat(resideInAPackage(to));
  }

  private static ArchRule featuresDoNotSeeAdapters(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(root + ".command..", root + ".query..")
        .and()
        .resideOutsideOfPackages(root + ".command.platform..", root + ".query.platform..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(root + ".command.platform..", root + ".query.platform.."));
  }

  private static ArchRule timeComesFromAClock(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .as("nothing reads the wall clock but through " + Clock.class);
  }

  private static ArchRule staticsHoldNoState(String root) {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .haveModifier(JavaModifier.STATIC)
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal();
  }
}
