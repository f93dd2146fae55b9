package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roomforerror.words.InEnglish;
import org.roomforerror.words.InGerman;

class HoursTextTest {

    @TempDir
    private Path content;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # hours,  shown
            0,        0 minutes
            0.01,     under a minute
            0.0167,   1 minute
            0.99,     59 minutes
            1,        1 hour
            1.09,     1 hour
            9.99,     9.9 hours
            36.5,     36 hours
            48,       2 days
            17531,    730 days
            17532,    2 years
            8766000,  more than 1 000 years
            """)
    void aLengthOfTimeStandsInTheUnitThatPeopleUseForIt(BigDecimal hours, String shown) {
        assertEquals(shown, plain(new HoursText(InEnglish.SPEECH).of(hours)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # hours,  shown
            0.5,      30 minutes
            1,        1 hour
            2.5,      2 hours and 30 minutes
            30,       30 hours
            112,      4 days and 16 hours
            96,       4 days
            7400,     308 days
            8766,     365 days
            17532,    2 years
            20000,    2 years and 102 days
            8766000,  more than 1 000 years
            """)
    void aLengthOfTimeThatIsKnownExactlyStandsInWholeUnits(BigDecimal hours, String shown) {
        assertEquals(shown, plain(new HoursText(InEnglish.SPEECH).whole(hours)));
    }

    @Test
    void theEndOfATimeIsSaidWithItsOwnWordWhereItIsTiny() {
        assertEquals("within 20 minutes", plain(new HoursText(InEnglish.SPEECH).within(0.34)));
        assertEquals("in under a minute", plain(new HoursText(InEnglish.SPEECH).within(0.01)));
        assertEquals("within 0 minutes", plain(new HoursText(InEnglish.SPEECH).within(0)));
    }

    @Test
    void aLengthOfTimeIsSaidInTheLanguageOfThePage() throws IOException {
        HoursText german = new HoursText(InGerman.saying(content, "duration.hours = {0} Stunden", "duration.hours.one = {0} Stunde"));
        assertEquals("9,9 Stunden", german.of(9.95));
        assertEquals("1 Stunde", german.of(1));
    }

    @Test
    void theEndsOfAChanceAreNeverClaimed() throws IOException {
        Chances english = new Chances(InEnglish.SPEECH);
        assertEquals("under 1 %", plain(english.percent(0.0099)));
        assertEquals("40 %", plain(english.percent(0.402)));
        assertEquals("over 99 %", plain(english.percent(0.991)));
        assertEquals("über 99 %", plain(new Chances(InGerman.saying(content, "chance.over = über {0%}")).percent(1)));
    }

    private static String plain(String shown) {
        return shown.replace('\u202F', ' ').replace('\u00A0', ' ');
    }
}
