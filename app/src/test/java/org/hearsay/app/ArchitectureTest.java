package org.hearsay.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/// The directions of ARCHITECTURE.md.
class ArchitectureTest {

    private static final JavaClasses HEARSAY =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.hearsay");

    private static final String MODEL = "org.hearsay.model..";
    private static final String TEXT = "org.hearsay.text..";
    private static final String INGEST = "org.hearsay.ingest..";
    private static final String ENCODE = "org.hearsay.encode..";
    private static final String ATTRIBUTE = "org.hearsay.attribute..";
    private static final String TIME = "org.hearsay.time..";
    private static final String QUANTITY = "org.hearsay.quantity..";
    private static final String JSON = "org.hearsay.json..";
    private static final String LEDGER = "org.hearsay.ledger..";
    private static final String CLAIM = "org.hearsay.ledger.claim..";
    private static final String SQLITE = "org.hearsay.ledger.sqlite..";
    private static final String FETCH = "org.hearsay.app.fetch..";
    private static final String APP = "org.hearsay.app..";
    private static final String WEB = "org.hearsay.app.web..";

    @Test
    void theModelKnowsNothingButJava() {
        classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(MODEL, "java..", "org.jspecify.."))
                .check(HEARSAY);
    }

    @Test
    void stagesDoNotKnowOneAnother() {
        keepsApart(TEXT, INGEST, ENCODE, ATTRIBUTE, TIME, QUANTITY, JSON);
        keepsApart(INGEST, TEXT, ENCODE, ATTRIBUTE, TIME, QUANTITY, JSON);
        keepsApart(ENCODE, TEXT, INGEST, ATTRIBUTE, TIME, QUANTITY, JSON);
        keepsApart(ATTRIBUTE, INGEST, TIME, QUANTITY, JSON);
        keepsApart(TIME, INGEST, ENCODE, ATTRIBUTE, QUANTITY, JSON);
        keepsApart(QUANTITY, INGEST, ENCODE, ATTRIBUTE, TIME, JSON);
        keepsApart(JSON, TEXT, INGEST, ENCODE, ATTRIBUTE, TIME, QUANTITY);
    }

    @Test
    void attributionTakesLabelsWhateverMadeThem() {
        noClasses()
                .that()
                .resideInAPackage(ATTRIBUTE)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.hearsay.encode.Encoder")
                .check(HEARSAY);
    }

    @Test
    void theLibraryKnowsNoFace() {
        noClasses()
                .that()
                .resideOutsideOfPackage(APP)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(APP)
                .check(HEARSAY);
    }

    @Test
    void theReaderKnowsNoLedger() {
        noClasses()
                .that()
                .resideOutsideOfPackages(LEDGER, APP)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(LEDGER)
                .check(HEARSAY);
    }

    @Test
    void theLedgersPortKnowsNoEngineAndNoStage() {
        noClasses()
                .that()
                .resideInAPackage(LEDGER)
                .should()
                .dependOnClassesThat(resideInAnyPackage(INGEST, ENCODE, ATTRIBUTE, TIME, QUANTITY))
                .check(HEARSAY);
        noClasses()
                .that()
                .resideInAPackage(LEDGER)
                .and()
                .resideOutsideOfPackages(CLAIM, "org.hearsay.ledger.naming..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(TEXT)
                .check(HEARSAY);
        noClasses()
                .that()
                .resideInAPackage("org.hearsay.ledger")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SQLITE)
                .check(HEARSAY);
    }

    /// So that an archive of any kind applies the same rule.
    @Test
    void copiesAreToldWithoutALedger() {
        classes()
                .that()
                .resideInAPackage("org.hearsay.ledger.copy..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("org.hearsay.ledger.copy..", MODEL, "java..", "org.jspecify.."))
                .check(HEARSAY);
    }

    @Test
    void theReadingRoomKnowsNeitherTheCommandLineNorAnEngine() {
        noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat(resideInAnyPackage(SQLITE, "org.hearsay.app.cli..", "org.hearsay.app.terminal.."))
                .check(HEARSAY);
        noClasses()
                .that()
                .resideInAPackage("org.hearsay.app.web.view..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.javalin..", "org.hearsay.app.web.api.."))
                .check(HEARSAY);
    }

    @Test
    void questionsKnowNoEngine() {
        noClasses()
                .that()
                .resideInAnyPackage(CLAIM, "org.hearsay.ledger.dispute..", "org.hearsay.ledger.dossier..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SQLITE)
                .check(HEARSAY);
    }

    @Test
    void fetchingKnowsNothingOfArticles() {
        noClasses()
                .that()
                .resideInAPackage(FETCH)
                .should()
                .dependOnClassesThat(resideInAnyPackage(MODEL, INGEST, ENCODE, ATTRIBUTE, TIME, QUANTITY, JSON, LEDGER))
                .check(HEARSAY);
    }

    @Test
    void noPackageGoesRoundInCircles() {
        slices().matching("org.hearsay.(**)").should().beFreeOfCycles().check(HEARSAY);
    }

    @Test
    void eachLibraryStaysWhereItIsNeeded() {
        onlyIn("picocli..", "org.hearsay.app.cli..");
        onlyIn("ai.onnxruntime..", ENCODE);
        onlyIn("org.jsoup..", INGEST);
        onlyIn("io.javalin..", WEB);
        onlyIn("gg.jte..", "org.hearsay.app.web");
        onlyIn("io.micrometer..", "org.hearsay.app.web");
        onlyIn("org.netpreserve..", INGEST);
        onlyIn(
                "com.fasterxml.jackson..",
                JSON,
                INGEST,
                "org.hearsay.ledger.correction..",
                "org.hearsay.app.answer..",
                "org.hearsay.app.archive..",
                "org.hearsay.app.evaluate..",
                "org.hearsay.app.export..",
                FETCH);
        onlyIn("crawlercommons..", FETCH);
        onlyIn("dev.hardwood..", "org.hearsay.app.archive..");
        onlyIn("java.net.http..", FETCH);
        onlyIn("org.sqlite..", SQLITE);
        onlyIn("java.sql..", SQLITE);
        onlyIn("org.jdbi..", SQLITE);
        onlyIn("org.tartarus..", CLAIM);
    }

    @Test
    void onlyTheCommandLineTouchesTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.hearsay.app.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HEARSAY);
    }

    private static void keepsApart(String from, String... others) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .check(HEARSAY);
    }

    private static void onlyIn(String library, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HEARSAY);
    }
}
