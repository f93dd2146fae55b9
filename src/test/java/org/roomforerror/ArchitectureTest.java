package org.roomforerror;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Which part of the site may know which. */
class ArchitectureTest {

    private static final String ROOT = "org.roomforerror";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void dependenciesPointDownTheLadder() {
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
                .layer("start").definedBy(ROOT)
                .layer("web").definedBy(ROOT + ".web..")
                .layer("features").definedBy(ROOT + ".calculator..", ROOT + ".chart..", ROOT + ".quiz..",
                        ROOT + ".content..", ROOT + ".search..", ROOT + ".check..")
                .layer("figures").definedBy(ROOT + ".figures..")
                .layer("rules").definedBy(ROOT + ".systems..", ROOT + ".window..")
                .layer("words").definedBy(ROOT + ".words..")
                .layer("writing").definedBy(ROOT + ".writing..")
                .layer("margin").definedBy(ROOT + ".margin..")
                .whereLayer("writing").mayNotAccessAnyLayer()
                .whereLayer("start").mayNotBeAccessedByAnyLayer()
                .whereLayer("web").mayOnlyBeAccessedByLayers("start")
                .whereLayer("features").mayOnlyBeAccessedByLayers("start", "web")
                .whereLayer("figures").mayOnlyBeAccessedByLayers("start", "web", "features")
                .whereLayer("rules").mayOnlyBeAccessedByLayers("start", "web", "features", "figures")
                .check(CODE);
    }

    @Test
    void noPackageFormsACircle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void theEngineKnowsNothingButJava() {
        classes().that().resideInAPackage(ROOT + ".margin..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", ROOT + ".margin..")
                .allowEmptyShould(true).check(CODE);
    }

    @Test
    void whatIsReckonedSpeaksNoLanguage() {
        noClasses().that().resideInAnyPackage(ROOT + ".margin..", ROOT + ".window..")
                .should().dependOnClassesThat().resideInAPackage(ROOT + ".words..").check(CODE);
    }

    @Test
    void theEngineHasNoBinaryFractions() {
        classes().that().resideInAPackage(ROOT + ".margin..").should(haveNoDouble()).allowEmptyShould(true).check(CODE);
    }

    @Test
    void eachLibraryHasOneHome() {
        only("io.javalin..", ROOT, ROOT + ".web..");
        only("org.thymeleaf..", ROOT, ROOT + ".web..");
        only("com.vladsch.flexmark..", ROOT + ".content..");
        only("org.jdbi..", ROOT, ROOT + ".quiz..");
        only("org.apache.lucene..", ROOT + ".search..");
        only("org.snakeyaml..", ROOT + ".writing..", ROOT + ".systems..");
        only("jakarta.servlet..", ROOT + ".web..");
    }

    private static void only(String library, String... homes) {
        noClasses().that().resideOutsideOfPackages(homes)
                .should().dependOnClassesThat().resideInAPackage(library).check(CODE);
    }

    private static ArchCondition<JavaClass> haveNoDouble() {
        return new ArchCondition<>("have no double or float in a field, parameter or result") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream().filter(field -> binary(field.getRawType()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
                type.getCodeUnits().stream()
                        .filter(unit -> binary(unit.getRawReturnType()) || unit.getRawParameterTypes().stream().anyMatch(this::binary))
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(unit, unit.getFullName())));
            }

            private boolean binary(JavaClass type) {
                return type.getBaseComponentType().isEquivalentTo(double.class) || type.getBaseComponentType().isEquivalentTo(float.class);
            }
        };
    }
}
