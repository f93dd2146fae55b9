package org.roomforerror.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.roomforerror.content.markdown.Piece;
import org.roomforerror.figures.Figure;
import org.roomforerror.figures.Figures;
import org.roomforerror.writing.Fields;
import org.roomforerror.writing.Said;

/** Turns the pieces of a drawn text into the blocks of a page. */
final class Placing {

    private final Sheet sheet;
    private final Figures figures;

    Placing(Sheet sheet, Figures figures) {
        this.sheet = sheet;
        this.figures = figures;
    }

    Optional<Block> block(Piece piece) {
        if (piece instanceof Piece.Placed placed) {
            return embed(placed);
        }
        if (piece instanceof Piece.Figures table) {
            return Optional.of(table(Fields.read(sheet.source().file(), table.yaml(), table.line(), sheet.problems())));
        }
        if (piece instanceof Piece.Text text) {
            return Optional.of(new Block.Text(text.markdown()));
        }
        return Optional.of(new Block.Prose(((Piece.Html) piece).html()));
    }

    private Optional<Block> embed(Piece.Placed placed) {
        Optional<Embed.Kind> kind = Embed.Kind.of(placed.kind());
        if (kind.isEmpty()) {
            sheet.problem(placed.line(), "'::" + placed.kind() + "' places nothing known");
            return Optional.empty();
        }
        if (placed.name().isEmpty() == (kind.get() != Embed.Kind.WINDOWS)) {
            sheet.problem(placed.line(), "'::" + placed.kind() + "' " + (placed.name().isEmpty() ? "needs a name" : "has no name"));
        }
        placed.stray().forEach(word -> sheet.problem(placed.line(), "'" + word + "' should be written as name=value"));
        for (String setting : List.of("position", "before", "after")) {
            String name = placed.settings().getOrDefault(setting, "");
            if (!name.isEmpty() && !sheet.namedPositions().written(name)) {
                sheet.problem(placed.line(), "there is no position '" + name + "' on this page");
            }
        }
        return Optional.of(new Embed(kind.get(), placed.name(), placed.settings(), sheet.namedPositions()));
    }

    private Block table(Fields fields) {
        fields.only(Set.of("caption", "columns", "rows"));
        List<Fields> columns = fields.many("columns");
        List<List<String>> rows = new ArrayList<>();
        for (Said row : fields.list("rows")) {
            if (!sheet.namedPositions().written(row.text())) {
                sheet.problem(row.line(), "there is no position '" + row.text() + "' on this page");
            } else {
                rows.add(columns.stream().map(column -> cell(row.text(), column.required("cell"))).toList());
            }
        }
        List<String> heads = columns.stream().map(column -> column.required("head").text()).toList();
        return new Block.WorkedTable(sheet.words(fields.required("caption")), heads, List.copyOf(rows));
    }

    private String cell(String position, Said cell) {
        Figure figure = figures.figure(position + (cell.text().startsWith("@") ? "" : ".") + cell.text());
        if (figure instanceof Figure.Unknown unknown) {
            sheet.problem(cell.line(), "cell '" + cell.text() + "': " + unknown.why());
        }
        return figure.words();
    }
}
