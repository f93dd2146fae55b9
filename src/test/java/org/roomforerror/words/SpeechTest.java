package org.roomforerror.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.margin.Saying;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;

/** Two languages of which the second lacks a few words. */
class SpeechTest {

    @TempDir
    private Path content;

    private Speech english;
    private Speech german;

    @BeforeEach
    void write() throws IOException {
        messages("messages/engine.properties", """
                stage.margin-call = margin call
                stage.liquidation = liquidation
                comes = The {1} comes at {0}.
                share = {0%} of it, said O’Hara's {5}
                days = {0} days
                days.one = {0} day
                only-english = Only here
                enter = Enter the {0a}
                list.comma = {0}, {1}
                list.and = {0} and {1}
                """);
        messages("de/messages/some.properties", """
                stage.margin-call = Nachschussforderung
                comes = Bei {0} kommt: {1}.
                days = {0} Tage
                days.one = {0} Tag
                enter = {0} angeben
                list.and = {0} und {1}
                """);
        english = Speech.load(content, Locale.ENGLISH);
        german = Speech.load(content, Locale.GERMAN);
    }

    @Test
    void valuesStandWhereTheLanguagePutsThemAndAreWrittenItsWay() {
        assertEquals("The margin call comes at 1\u202F234.5.", english.say("comes", new BigDecimal("1234.50"), StageName.MARGIN_CALL));
        assertEquals("Bei 1\u202F234,5 kommt: Nachschussforderung.", german.say("comes", new BigDecimal("1234.50"), StageName.MARGIN_CALL));
    }

    @Test
    void aShareIsPerCentAndNothingElseIsSpecial() {
        assertEquals("62.5\u202F% of it, said O’Hara's {5}", english.say("share", new BigDecimal("0.625")));
        assertEquals("62,5\u202F% of it, said O’Hara's {5}", german.say("share", new BigDecimal("0.625")));
    }

    @Test
    void aLabelInsideASentenceIsWrittenTheWayTheLanguageWritesIt() {
        assertEquals("Enter the entry price", english.say("enter", "Entry price"));
        assertEquals("Einstiegskurs angeben", german.say("enter", "Einstiegskurs"));
    }

    @Test
    void oneThingHasAMessageOfItsOwn() {
        assertEquals("1 Tag", german.count("days", BigDecimal.ONE));
        assertEquals("2,5 Tage", german.count("days", new BigDecimal("2.5")));
    }

    @Test
    void whatALanguageLacksIsSaidInEnglishAndWhatEnglishLacksIsAMistake() {
        assertEquals("Only here", german.say("only-english"));
        assertEquals(Optional.empty(), german.find("nowhere"));
        assertThrows(IllegalArgumentException.class, () -> english.say("nowhere"));
    }

    @Test
    void theEngineIsUnderstoodInEveryLanguage() {
        Saying saying = Saying.of("comes", new BigDecimal("2"), Stage.at(StageName.MARGIN_CALL, BigDecimal.ONE));
        assertEquals("The margin call comes at 2.", english.say(saying));
        assertEquals("Bei 2 kommt: Bei 2 kommt: Nachschussforderung..", german.say("comes", new BigDecimal("2"), saying));
    }

    @Test
    void aStageWithALabelOfItsOwnKeepsIt() {
        Stage second = Stage.at(StageName.MARGIN_CALL, BigDecimal.ONE).labelled("second call");
        assertEquals("second call", german.stage(second));
        assertEquals("Nachschussforderung", german.stage(Stage.at(StageName.MARGIN_CALL, BigDecimal.ONE)));
        assertEquals("Margin call", english.capital(english.stage(StageName.MARGIN_CALL)));
    }

    @Test
    void thingsAreListedTheWayTheLanguageListsThem() {
        assertEquals("", english.list(List.of()));
        assertEquals("a", english.list(List.of("a")));
        assertEquals("a and b", english.list(List.of("a", "b")));
        assertEquals("a, b and c", english.list(List.of("a", "b", "c")));
        assertEquals("a, b und c", german.list(List.of("a", "b", "c")));
        assertEquals("a und b und c", german.joined("list.and", List.of("a", "b", "c")));
    }

    private void messages(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
