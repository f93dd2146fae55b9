package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TierTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # convention | written                          | in a link             | in a form where a comma begins the decimals
            POINT        | 0:0.4%,50000:0.5%                | 0:0.4%,50000:0.5%     | 0:0,4%; 50000:0,5%
            POINT        | 0:0.4%; 50,000:0.5%              | 0:0.4%,50000:0.5%     | 0:0,4%; 50000:0,5%
            POINT        | 0 : 0.004 , 50 000 : 0.005       | 0:0.4%,50000:0.5%     | 0:0,4%; 50000:0,5%
            POINT        | 0:1%,                            | 0:1%                  | 0:1%
            COMMA        | 0:0,4%; 50.000:0,5%              | 0:0.4%,50000:0.5%     | 0:0,4%; 50000:0,5%
            COMMA        | 0:0,4%,50000:0,5%                | 0:0.4%,50000:0.5%     | 0:0,4%; 50000:0,5%
            COMMA        | 0:0.4%,50000:0.5%                | 0:0.4%,50000:0.5%     | 0:0,4%; 50000:0,5%
            COMMA        | 0:0,4%                           | 0:0.4%                | 0:0,4%
            COMMA        | 0:0,4%; 12500,5:0,5%;            | 0:0.4%,12500.5:0.5%   | 0:0,4%; 12500,5:0,5%
            """)
    void tiersAreReadByTheConventionOfThePageAndHaveOneNotationInLinks(Convention convention, String text, String link, String form) {
        TierText tiers = TierText.read(text, convention, Written.IN_LINK).orElseThrow();
        assertEquals(link, tiers.written(Convention.POINT));
        assertEquals(form, tiers.written(Convention.COMMA));
        assertEquals(tiers.rates(), TierText.read(link, Convention.POINT, Written.IN_LINK).orElseThrow().rates());
        assertEquals(tiers.rates(), TierText.read(form, Convention.COMMA, Written.IN_FORM).orElseThrow().rates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", ",", "0", "0:", ":1%", "0:1%:2%", "0:one", "-1:1%", "0:1%,2%", "1e16:1%"})
    void whatIsNoTiersIsNotGuessedAt(String text) {
        for (Convention convention : Convention.values()) {
            assertTrue(TierText.read(text, convention, Written.IN_LINK).isEmpty(), convention + " " + text);
        }
    }

    @Test
    void aFloorThatIsWrittenTwiceIsNoticed() {
        assertTrue(TierText.read("0:1%,0:2%", Convention.POINT, Written.IN_LINK).orElseThrow().repeats());
        assertFalse(TierText.read("0:1%,1:1%", Convention.POINT, Written.IN_LINK).orElseThrow().repeats());
    }

    @Test
    void aRateIsAFractionOrCarriesAPerCentSign() {
        assertEquals(Optional.of(List.of(new BigDecimal("0.004"), new BigDecimal("0.005"))),
                TierText.read("0:0.4%,50000:0.005", Convention.POINT, Written.IN_LINK).map(tiers -> List.copyOf(tiers.rates().values())));
    }
}
