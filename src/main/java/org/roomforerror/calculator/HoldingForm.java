package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** The form that describes a position under a system's rules; most calculators begin with it. */
final class HoldingForm {

    private final RuleBooks books;
    private final List<RuleBook> offered;
    private final Predicate<Kind> kinds;

    private HoldingForm(RuleBooks books, List<RuleBook> offered, Predicate<Kind> kinds) {
        this.books = books;
        this.offered = offered;
        this.kinds = kinds;
    }

    /** Every system, and rules of one's own. */
    HoldingForm(RuleBooks books) {
        this(books, books.all(), kind -> true);
    }

    /** Only the systems of some kinds, and rules of one's own of these kinds. */
    static HoldingForm only(RuleBooks books, Predicate<Kind> kinds) {
        return new HoldingForm(books, books.all().stream().filter(book -> kinds.test(book.kind())).toList(), kinds);
    }

    Speech speech() {
        return books.speech();
    }

    /** The id of the first system on offer; empty where there is none. */
    String first() {
        return offered.isEmpty() ? "" : offered.get(0).id();
    }

    /** What was given, with a system chosen. */
    static Map<String, String> withSystem(Map<String, String> given, String system) {
        Map<String, String> chosen = new HashMap<>(given);
        chosen.put("system", system);
        return chosen;
    }

    Given given(Map<String, String> texts) {
        return new Given(books, texts);
    }

    /**
     * The groups of fields for what is chosen so far.
     *
     * @param extra fields of the calculator itself, which join the first group; one that would stand in another group moves
     */
    List<FieldGroup> groups(Map<String, String> texts, Field... extra) {
        PositionFields fields = new PositionFields(given(texts));
        Set<String> moved = Arrays.stream(extra).map(Field::name).collect(Collectors.toSet());
        List<Field> asked = new ArrayList<>(fields.main().stream().filter(field -> !moved.contains(field.name())).toList());
        asked.addAll(List.of(extra));
        List<FieldGroup> groups = new ArrayList<>(opening(texts, asked));
        groups.add(FieldGroup.folded(speech().say("form.more"),
                fields.more().stream().filter(field -> !moved.contains(field.name())).toList()));
        return groups;
    }

    /** The groups of a form that asks for a system and a few fields, and for no more about a position. */
    List<FieldGroup> opening(Map<String, String> texts, List<Field> asked) {
        Given given = given(texts);
        PositionFields fields = new PositionFields(given);
        List<Field> first = new ArrayList<>(List.of(fields.system(offered, true), fields.rules()));
        first.addAll(asked);
        List<FieldGroup> groups = new ArrayList<>(List.of(FieldGroup.open(first)));
        if (given.ownRules()) {
            groups.add(new FieldGroup(speech().say("own.name"), false, new OwnFields(given).all(kinds)));
        }
        return groups;
    }

    /** What does not fit together in the description of a position, and what is missing from it. */
    List<Trouble> misfits(Inputs inputs) {
        List<Trouble> troubles = new ArrayList<>(misfitsOfRules(inputs));
        if (!inputs.wrong("system") || inputs.blank("system")) {
            troubles.addAll(Gaps.of(inputs, kind(inputs), speech()));
        }
        return troubles;
    }

    /** What is wrong with rules of one's own, and a side that the rules do not know. */
    List<Trouble> misfitsOfRules(Inputs inputs) {
        List<Trouble> troubles = new ArrayList<>();
        if (ownRules(inputs)) {
            troubles.addAll(OwnBook.misfits(inputs, kind(inputs), speech()));
        }
        if (!kind(inputs).sides().contains(Side.of(inputs.word("side")).orElse(Side.LONG))) {
            troubles.add(new Trouble("side", speech().say("wrong.no-shorts")));
        }
        return troubles;
    }

    /** The position that a sound form describes. */
    Holding holding(Inputs inputs) throws Misfit {
        RuleBook book = book(inputs);
        Position position = Positions.of(inputs, book);
        return Holding.of(book, position, inputs.number("price").orElse(position.entry()));
    }

    /** The rules that a form has chosen; empty where it has chosen none, or they do not make sense. */
    Optional<RuleBook> chosen(Inputs inputs) {
        boolean sound = inputs.has("system") && (!ownRules(inputs) || OwnBook.sound(inputs, kind(inputs), speech()));
        return sound ? Optional.of(book(inputs)) : Optional.empty();
    }

    /** The rules that a sound form has chosen. */
    RuleBook book(Inputs inputs) {
        if (ownRules(inputs)) {
            return OwnBook.of(inputs, kind(inputs), books);
        }
        String id = inputs.word("system");
        return books.find(id, inputs.word("rules")).or(() -> books.find(id)).orElseThrow();
    }

    /** The kind of the chosen rules; before any are chosen, the form asks what the first system on offer asks. */
    Kind kind(Inputs inputs) {
        Optional<Kind> chosen = ownRules(inputs) ? Kind.of(inputs.word("kind")) : books.find(inputs.word("system")).map(RuleBook::kind);
        return chosen.orElseGet(() -> offered.isEmpty() ? Kind.LINEAR_FUTURES : offered.get(0).kind());
    }

    private static boolean ownRules(Inputs inputs) {
        return inputs.word("system").equals(RuleBooks.OWN);
    }

    /** What to say about the version of the rules where a link names one; empty where there is nothing to say. */
    List<Part> versionNote(RuleBook used, Inputs inputs) {
        String wanted = inputs.word("rules");
        Optional<RuleBook> present = books.find(used.id());
        if (wanted.isEmpty() || present.isEmpty()) {
            return List.of();
        }
        if (!used.version().equals(wanted)) {
            return List.of(Part.Note.of(speech().say("rules.not-kept", wanted, used.version())));
        }
        return present.get().version().equals(wanted) ? List.of()
                : List.of(new Part.Note(speech().say("rules.newer", wanted),
                        Optional.of(Permalink.query(inputs.without("rules"))), speech().say("rules.newer.link", present.get().version())));
    }
}
