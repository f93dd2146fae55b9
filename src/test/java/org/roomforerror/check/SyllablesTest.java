package org.roomforerror.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, the price trade trades moves closed call calls loan you your held most lost eye are were have gives through
            1, called league whole friend hour tier pledged course once stage edge worth asks asked reached does
            2, margin closes prices level lender broker falling traded needed value system little settled table likely
            2, statement movement something sometimes beyond buying paying player people create quiet going being future
            2, futures funding pressure measure buffer support threshold notice equal language careful isn't doesn't careless
            2, technique only also after million business every someone therefore client science adverse margin's
            3, leverage position requirement management agreement example possible percentage previous period financial
            3, initial premium element settlement multiple multiples principles amplify actual usual decision ratio idea
            3, area video theory employee anyone entirely liquidate bankruptcy volatile unrealised leverage's
            4, collateral material variable valuable liquidation liquidity calculator actually continuous scenario portfolio
            4, experience reality security ability contractual collateral's
            5, volatility individual negotiation simultaneous electricity capability
            """)
    void theCountIsThatOfSpeech(int count, String words) {
        List<String> wrong = new ArrayList<>();
        for (String word : words.split(" ")) {
            if (Syllables.in(word) != count) {
                wrong.add(word + ": " + Syllables.in(word));
            }
        }
        assertEquals(List.of(), wrong, "these have " + count);
    }

    @Test
    void partsJoinedByAHyphenAddUp() {
        assertEquals(3, Syllables.in("coin-margined"));
        assertEquals(4, Syllables.in("loan-to-value"));
    }
}
