package org.roomforerror.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roomforerror.calculator.Answer;
import org.roomforerror.calculator.CalculatorCases;
import org.roomforerror.calculator.Part;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.calculator.Table;

class ChartsTest {

    static List<CalculatorCases.Case> examples() {
        return CalculatorCases.examples();
    }

    /** The address of a table as CSV is its name. */
    @ParameterizedTest
    @MethodSource("examples")
    void everyTableOfAnAnswerHasANameOfItsOwn(CalculatorCases.Case example) {
        Answer answer = Sheet.open(example.calculator(), example.texts()).answer().orElseThrow();
        List<String> names = Stream.concat(answer.tables().stream(), answer.parts().stream().filter(Part.Drawn.class::isInstance)
                .map(part -> Charts.draw(((Part.Drawn) part).picture(), Paper.PAGE).table())).map(Table::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }
}
