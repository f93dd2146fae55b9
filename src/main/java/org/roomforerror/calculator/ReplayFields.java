package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.window.Tape;
import org.roomforerror.window.TapeHeader;
import org.roomforerror.window.Tapes;
import org.roomforerror.words.Speech;

/** The fields of a replay: the day, the system, how the position is opened, and where to stop. What is held is what the tape is of. */
final class ReplayFields {

    private final RuleBooks books;
    private final Tapes tapes;
    private final Given given;
    private final Speech speech;
    private final PositionFields position;
    private final Fields fields;

    private ReplayFields(RuleBooks books, Tapes tapes, Given given) {
        this.books = books;
        this.tapes = tapes;
        this.given = given;
        this.speech = given.speech();
        this.position = new PositionFields(given);
        this.fields = new Fields(speech);
    }

    static List<FieldGroup> of(RuleBooks books, Tapes tapes, Given given) {
        return new ReplayFields(books, tapes, given).groups();
    }

    /** What is guessed at: the hour of the call, or of the liquidation where the system has no call. */
    static Guess guess(Speech speech, boolean called) {
        return new Guess(speech, called ? "hour-of-call" : "hour-of-liquidation", Guess.Kind.COUNT, "");
    }

    private List<FieldGroup> groups() {
        List<FieldGroup> groups = new ArrayList<>(List.of(FieldGroup.open(main())));
        if (given.ownRules()) {
            groups.add(new FieldGroup(speech.say("own.name"), false, new OwnFields(given).all()));
        }
        groups.add(FieldGroup.folded(speech.say("replay.stop"), List.of(fields.number("step", "replay.step").between("1", "1000").optional())));
        groups.add(guess(speech, given.book().map(ReplayFields::calls).orElse(true)).group());
        return groups;
    }

    private List<Field> main() {
        boolean pledged = given.kind().lends();
        List<Field> main = new ArrayList<>(List.of(position.system(books.all(), true), position.rules(), day()));
        if (!pledged || given.kind().sides().size() > 1) {
            main.add(pledged ? position.side().preset("long") : position.side());
        }
        if (pledged) {
            main.add(fields.number("quantity", "field.coins-pledged").in(asset()).optional());
            main.add(fields.rate("loanToValue", "replay.loan-to-value").between("0.001", "0.99").optional());
        }
        Field collateral = position.collateral().in(margin());
        main.add(pledged ? collateral.optional().hint(speech.say("field.collateral.hint-loan")) : collateral);
        main.add(pledged ? position.leverage().optional().hint(speech.say("field.leverage.hint-loan")) : position.leverage());
        main.add(fields.text("hour", "replay.hour"));
        main.add(fields.number("add", "replay.add").in(given.kind().pledges(given.side()) ? asset() : margin()).optional());
        return main;
    }

    private Field day() {
        return fields.list("tape", "replay.tape", tapes.all().stream().map(tape -> new Choice(tape.id(), tape.name())).toList()).thatLeads();
    }

    private String asset() {
        return header(TapeHeader::asset, given.asset());
    }

    private String margin() {
        return given.kind() == Kind.INVERSE_FUTURES ? asset() : header(TapeHeader::unit, given.quote());
    }

    /** What the chosen tape says; the first on offer is what a list shows before anything is chosen. */
    private String header(Function<TapeHeader, String> what, String otherwise) {
        return given.chosen("tape").flatMap(tapes::find).or(() -> tapes.all().stream().findFirst()).map(Tape::header).map(what)
                .orElse(otherwise);
    }

    static boolean calls(RuleBook book) {
        return book.system().stages().stream().anyMatch(stage -> stage.name() == StageName.MARGIN_CALL);
    }
}
