package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.roomforerror.margin.Account;
import org.roomforerror.margin.Futures;
import org.roomforerror.margin.Holding;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Maintenance;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** Makes an account out of a form, and says of everything that does not fit together at once what it is. */
final class AccountSetup {

    /**
     * An account and whose rules it goes by.
     *
     * @param books    the rules of each holding, in the order of the holdings; the first ones name the account's stages
     * @param versions the version of the rules of each position that chose its own, with commas between and an empty place for the others
     */
    record Held(Account account, List<RuleBook> books, String versions) {
        RuleBook first() {
            return books.get(0);
        }
    }

    /** A position as far as it was filled in. */
    private record Row(int number, RuleBook book, String asset, Side side, BigDecimal quantity, BigDecimal entry, Optional<BigDecimal> price) {
    }

    private final Inputs inputs;
    private final RuleBooks books;
    private final Speech speech;
    private final Wording wording;
    private final List<Trouble> troubles = new ArrayList<>();

    AccountSetup(Inputs inputs, RuleBooks books) {
        this.inputs = inputs;
        this.books = books;
        this.speech = books.speech();
        this.wording = new Wording(speech);
    }

    /** A position that is half filled in, rules that are not for its asset, and two prices of one asset. */
    static List<Trouble> misfits(Inputs inputs, RuleBooks books, RuleBook first) {
        AccountSetup setup = new AccountSetup(inputs, books);
        List<Row> rows = setup.rows(first);
        rows.forEach(row -> setup.price(row, rows));
        return setup.troubles;
    }

    /** The account of a sound form without misfits. */
    Held held() {
        RuleBook first = first();
        List<Row> rows = rows(first);
        List<Holding> holdings = rows.stream().map(row -> new Holding(row.asset(), row.book().system(),
                Position.of(row.side(), row.quantity(), row.entry(), BigDecimal.ZERO), price(row, rows))).toList();
        return new Held(new Account(inputs.number("collateral").orElseThrow(), first.system().terms(), holdings),
                rows.stream().map(Row::book).toList(), versions(rows));
    }

    private List<Row> rows(RuleBook first) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= AccountFields.MOST; i++) {
            if (i == 1 || used(i)) {
                row(i, first, rows).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** The rules that positions chose for themselves, by the number of the position. */
    Map<Integer, RuleBook> chosen() {
        Map<Integer, RuleBook> chosen = new TreeMap<>(Map.of(1, first()));
        for (int i = 2; i <= AccountFields.MOST; i++) {
            String system = inputs.word(AccountFields.system(i));
            if (used(i) && !system.equals(AccountFields.AS_FIRST)) {
                chosen.put(i, book(system, i));
            }
        }
        return chosen;
    }

    private String versions(List<Row> rows) {
        String[] versions = new String[AccountFields.MOST];
        Arrays.fill(versions, "");
        rows.stream().filter(row -> row.number() == 1 || !inputs.word(AccountFields.system(row.number())).equals(AccountFields.AS_FIRST))
                .forEach(row -> versions[row.number() - 1] = Answers.version(row.book()));
        return String.join(",", versions).replaceAll(",+$", "");
    }

    /** The version of the rules of a position that a link asks for; empty where it asks for none. */
    static String version(Inputs inputs, int position) {
        String[] versions = inputs.word("rules").split(",", -1);
        return position <= versions.length ? versions[position - 1] : "";
    }

    private RuleBook first() {
        return inputs.word("system").equals(RuleBooks.OWN) ? OwnBook.of(inputs, Kind.LINEAR_FUTURES, books) : book(inputs.word("system"), 1);
    }

    private RuleBook book(String id, int position) {
        return books.find(id, version(inputs, position)).or(() -> books.find(id)).orElseThrow();
    }

    private boolean used(int i) {
        return !inputs.word("side" + i).equals(AccountFields.NONE)
                || List.of("asset", "quantity", "entry", "price").stream().anyMatch(name -> !inputs.blank(name + i));
    }

    private Optional<Row> row(int i, RuleBook first, List<Row> before) {
        int wrong = troubles.size();
        String system = inputs.word(AccountFields.system(i));
        RuleBook book = i == 1 || system.equals(AccountFields.AS_FIRST) ? first : book(system, i);
        Optional<Side> side = Side.of(inputs.word("side" + i));
        if (side.isEmpty()) {
            trouble("side" + i, i == 1 ? "account.wrong.side" : "account.wrong.no-side");
        }
        List.of("quantity" + i, "entry" + i).stream().filter(name -> !inputs.has(name))
                .forEach(name -> troubles.add(new Trouble(name, wording.missing(inputs.input(name).field()))));
        String asset = asset(i, book, before);
        if (countsUnits(book) && !asset.equalsIgnoreCase(book.asset())) {
            trouble(i == 1 || system.equals(AccountFields.AS_FIRST) ? "asset" + i : AccountFields.system(i),
                    "account.wrong.asset", book.name(), book.asset());
        }
        boolean broken = List.of("asset", "quantity", "entry", "price", "side").stream().anyMatch(name -> inputs.wrong(name + i));
        return broken || troubles.size() > wrong ? Optional.empty() : Optional.of(new Row(i, book, asset, side.orElseThrow(),
                inputs.number("quantity" + i).orElseThrow(), inputs.number("entry" + i).orElseThrow(), inputs.number("price" + i)));
    }

    /** Capitals and small letters make no two assets: the spelling that came first is kept. */
    private String asset(int i, RuleBook book, List<Row> before) {
        String written = inputs.has("asset" + i) ? inputs.word("asset" + i) : book.asset();
        return before.stream().map(Row::asset).filter(written::equalsIgnoreCase).findFirst().orElse(written);
    }

    /** One asset has one price now: that of any of its positions, or the entry price where all have the same. */
    private BigDecimal price(Row row, List<Row> rows) {
        List<Row> same = rows.stream().filter(other -> other.asset().equals(row.asset())).toList();
        Optional<Row> stated = same.stream().filter(other -> other.price().isPresent()).findFirst();
        if (stated.isPresent() && row.price().filter(price -> price.compareTo(stated.get().price().get()) != 0).isPresent()) {
            trouble("price" + row.number(), "account.wrong.two-prices", row.asset(), stated.get().price().get());
        }
        if (stated.isEmpty() && row.entry().compareTo(same.get(0).entry()) != 0) {
            trouble("price" + row.number(), "account.wrong.no-price", row.asset());
        }
        return stated.flatMap(Row::price).orElse(row.entry());
    }

    /** Rules that are amounts for each unit of one asset say nothing about another. */
    private static boolean countsUnits(RuleBook book) {
        return book.system() instanceof Futures futures
                && (futures.maintenance() instanceof Maintenance.PerUnit || futures.maintenance() instanceof Maintenance.Growing);
    }

    private void trouble(String field, String key, Object... values) {
        troubles.add(new Trouble(field, wording.of(inputs.input(field).field(), key, values)));
    }
}
