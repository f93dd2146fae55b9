package org.roomforerror.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.content.Copies;
import org.roomforerror.figures.World;
import org.roomforerror.writing.ContentProblem;

/** Questions in another language: its words where it has some, and everything else as it is in English. */
class TranslatedQuestionsTest {

    private static final String ENGLISH = """
            misread: only-in-crashes
            questions:
              - id: one
                kind: planted-mistake
                position:
                  p: {system: isolated-futures, side: [long, short], entry: {from: 20000, to: 90000, step: 500}, collateral: 900, leverage: 10}
                stem: "Which step holds the mistake?"
                case: |
                  1. I have {p.collateral}.
                  2. My call is at {p.call.price}.
                  3. That is the end.
                settledBy: some-page#some-heading
                sentence: "A call is not the end."
                key: {text: "Three", step: 3, why: "It goes on."}
                wrong:
                  - {text: "Two is", step: 2, misread: only-in-crashes, why: "It is there."}
                  - {text: "One is", step: 1, misread: call-is-paperwork, why: "It was so."}
              - id: two
                kind: concept
                stem: "What brings a call?"
                settledBy: some-page#some-heading
                sentence: "A move brings it."
                key: {text: "A move.", why: "Because."}
                wrong:
                  - {text: "A crash.", misread: only-in-crashes, why: "No."}
                  - {text: "A whim.", misread: call-is-paperwork, why: "Not so."}
            """;

    private static final String GERMAN = """
            questions:
              - id: one
                stem: "In welchem Schritt steckt der Fehler?"
                case: |
                  1. Ich habe {p.collateral}.
                  2. Mein Call liegt bei {p.call.price}.
                  3. Das ist das Ende.
                sentence: "Ein Call ist nicht das Ende."
                key: {text: "Im dritten", why: "Es geht weiter."}
                wrong:
                  - {text: "Im zweiten", why: "Er liegt dort."}
                  - {text: "Im ersten"}
            """;

    @TempDir
    private Path content;

    private World german;

    @BeforeEach
    void write() throws IOException {
        Copies.ofMessages(content);
        Copies.of(Questions.CONTENT.resolve("systems"), content.resolve("systems"));
        Files.createDirectories(content.resolve("tapes"));
        Files.writeString(Files.createDirectories(content.resolve("quiz")).resolve("x.yaml"), ENGLISH);
        german(GERMAN);
        german = World.load(content, Locale.GERMAN);
    }

    @Test
    void aWordThatIsMissingIsEnglishAndWhatIsNoWordComesFromTheEnglishFile() throws IOException {
        Question one = banks().in(Locale.GERMAN).find("one").orElseThrow();
        Question english = banks().english().find("one").orElseThrow();
        assertEquals(List.of(), banks().problems().map(ContentProblem::toString).toList());
        assertEquals("In welchem Schritt steckt der Fehler?", one.stem());
        assertEquals("Ein Call ist nicht das Ende.", one.grounds().sentence());
        assertEquals(List.of("Im dritten", "Im zweiten", "Im ersten"), one.options().stream().map(Option::text).toList());
        assertEquals(List.of("Es geht weiter.", "Er liegt dort.", "It was so."), one.options().stream().map(Option::why).toList());
        assertEquals(english.options().stream().map(Option::id).toList(), one.options().stream().map(Option::id).toList());
        assertEquals(english.options().stream().map(Option::misread).toList(), one.options().stream().map(Option::misread).toList());
        assertEquals(english.grounds().settledBy(), one.grounds().settledBy());
        assertEquals("de/quiz/x.yaml:2", one.file() + ":" + one.line());
        assertEquals(banks().english().find("two"), banks().in(Locale.GERMAN).find("two"));
    }

    @Test
    void theSameSeedDrawsTheSameNumbersInEachLanguageWrittenItsWay() {
        Wording wording = new Wording(() -> german, () -> Questions.WORLD);
        for (long seed = 1; seed < 40; seed++) {
            Instance english = Instance.of(banks().english().find("one").orElseThrow(), seed, wording);
            Instance translated = Instance.of(banks().in(Locale.GERMAN).find("one").orElseThrow(), seed, wording);
            assertEquals(english.positions(), translated.positions());
            assertEquals(english.caseLines().get(1).replace("My call is at ", "").replace('.', ','),
                    translated.caseLines().get(1).replace("Mein Call liegt bei ", "").replace('.', ','));
            assertEquals(List.of("Im ersten", "Im zweiten", "Im dritten"), translated.options().stream().map(Option::text).toList());
        }
    }

    @Test
    void aWordingHasAVersionOfItsOwnWhichChangesWithTheWordsOfEitherLanguage() throws IOException {
        String english = banks().english().find("one").orElseThrow().version();
        String translated = version();
        assertNotEquals(english, translated);
        assertEquals(List.of(english, translated), List.copyOf(banks().wordings("one").keySet()));
        german(GERMAN.replace("Es geht weiter.", "Danach geht es weiter.").replace("nicht das Ende", "kein Ende"));
        assertEquals(translated, version(), "what is read afterwards makes no new version");
        german(GERMAN.replace("Im zweiten", "Beim Call"));
        assertNotEquals(translated, version());
        german(GERMAN);
        Files.writeString(content.resolve("quiz/x.yaml"), ENGLISH.replace("That is the end.", "And that is that."));
        assertNotEquals(translated, version(), "the English words may mean something else now");
    }

    @Test
    void whereOnlyWhatIsReadAfterwardsIsTranslatedTheWordingIsTheEnglishOne() throws IOException {
        german("""
                questions:
                  - id: two
                    key: {why: "Darum."}
                """);
        Question two = banks().in(Locale.GERMAN).find("two").orElseThrow();
        assertEquals("Darum.", two.key().why());
        assertEquals(banks().english().find("two").orElseThrow().version(), two.version());
        assertEquals(Map.of(two.version(), banks().english().find("two").orElseThrow()), banks().wordings("two"));
    }

    @Test
    void aTranslationThatCannotBeAskedIsAProblemOfItsFileAndTheEnglishIsAsked() throws IOException {
        german(GERMAN.replace("{p.call.price}", "{p.call.preis}"));
        assertEquals(Optional.of("Which step holds the mistake?"), banks().in(Locale.GERMAN).find("one").map(Question::stem));
        assertEquals(List.of("de/quiz/x.yaml:2 one: {p.call.preis}: there is no figure 'p.call.preis'"),
                banks().problems().map(ContentProblem::toString).toList());
    }

    private String version() {
        return banks().in(Locale.GERMAN).find("one").orElseThrow().version();
    }

    private QuestionBanks banks() {
        return QuestionBanks.read(content, List.of(Questions.WORLD, german));
    }

    private void german(String yaml) throws IOException {
        Files.writeString(Files.createDirectories(content.resolve("de/quiz")).resolve("x.yaml"), yaml);
    }
}
