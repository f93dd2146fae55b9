package org.roomforerror.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.calculator.Answer;
import org.roomforerror.calculator.Part;
import org.roomforerror.calculator.StageRow;
import org.roomforerror.chart.Chart;
import org.roomforerror.chart.Charts;
import org.roomforerror.chart.Sign;
import org.roomforerror.margin.StageName;

/**
 * A piece of an answer as its template draws it.
 *
 * @param chart the finished drawing of a part that is one
 */
public record PartView(String id, Part part, Optional<Chart> chart) {

    /** A row of a ladder in the colour and with the shape of its stage; one that is no stage has no class. */
    public record Row(StageRow row, String css) {
    }

    static List<PartView> of(String card, Answer answer) {
        List<PartView> views = new ArrayList<>();
        for (Part part : answer.parts()) {
            Optional<Chart> chart = part instanceof Part.Drawn drawn ? Optional.of(Charts.draw(drawn.picture())) : Optional.empty();
            views.add(new PartView(card + "-" + part.fragment() + "-" + (views.size() + 1), part, chart));
        }
        return views;
    }

    public String fragment() {
        return part.fragment();
    }

    /** The rows of a ladder. */
    public List<Row> rows() {
        return ((Part.Stages) part).rows().stream().map(PartView::row).toList();
    }

    private static Row row(StageRow row) {
        return new Row(row, row.stage().equals("now") ? "" : StageName.of(row.stage()).map(Sign::of).orElse(Sign.ENTRY).tone());
    }
}
