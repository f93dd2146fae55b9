package org.roomforerror.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.calculator.Answer;
import org.roomforerror.calculator.Part;
import org.roomforerror.calculator.StageRow;
import org.roomforerror.chart.Chart;
import org.roomforerror.chart.Charts;
import org.roomforerror.chart.Paper;
import org.roomforerror.chart.Sign;
import org.roomforerror.margin.StageName;

/**
 * A piece of an answer as its template draws it.
 *
 * @param chart the finished drawing of a part that is one
 */
public record PartView(String id, Part part, Optional<Chart> chart) {

    /** A row of a ladder with its sign. */
    public record Row(StageRow row, String css, Optional<Sign> sign) {
    }

    /** @param paper the sheet for where its drawings stand */
    static List<PartView> of(String card, Answer answer, Paper paper) {
        List<PartView> views = new ArrayList<>();
        for (Part part : answer.parts()) {
            Optional<Chart> chart = part instanceof Part.Drawn drawn ? Optional.of(Charts.draw(drawn.picture(), paper)) : Optional.empty();
            views.add(new PartView(card + "-" + part.fragment() + "-" + (views.size() + 1), part, chart));
        }
        return views;
    }

    public String fragment() {
        return part.fragment();
    }

    /** The rows of a ladder, each with its sign. */
    public List<Row> rows() {
        return ((Part.Stages) part).rows().stream().map(PartView::row).toList();
    }

    private static Row row(StageRow row) {
        if (row.stage().equals("now")) {
            return new Row(row, "stage-open", Optional.empty());
        }
        Sign sign = StageName.of(row.stage()).map(Sign::of).orElse(Sign.ENTRY);
        return new Row(row, sign.tone(), Optional.of(sign));
    }
}
