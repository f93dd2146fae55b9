package org.roomforerror.calculator;

import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.Carry;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** What a form or a link has chosen so far: enough to know which other fields to ask for. */
final class Given {

    private final RuleBooks books;
    private final Map<String, String> texts;

    Given(RuleBooks books, Map<String, String> texts) {
        this.books = books;
        this.texts = texts;
    }

    /** The language in which it is asked for more. */
    Speech speech() {
        return books.speech();
    }

    /** What was chosen in a field; empty where nothing was. */
    Optional<String> chosen(String field) {
        return Optional.of(texts.getOrDefault(field, "").strip()).filter(text -> !text.isEmpty());
    }

    boolean ownRules() {
        return RuleBooks.OWN.equals(texts.getOrDefault("system", "").strip());
    }

    /** The chosen book; empty for rules of one's own and before anything is chosen. */
    Optional<RuleBook> book() {
        return books.find(texts.getOrDefault("system", "").strip());
    }

    /** The kind of the chosen rules; linear futures before anything is chosen. */
    Kind kind() {
        if (ownRules()) {
            return Kind.of(texts.getOrDefault("kind", "").strip()).orElse(Kind.LINEAR_FUTURES);
        }
        return book().map(RuleBook::kind).orElse(Kind.LINEAR_FUTURES);
    }

    /** The side; a long before anything is chosen. */
    Side side() {
        return Side.of(texts.getOrDefault("side", "").strip()).orElse(Side.LONG);
    }

    /** What the chosen rules charge for keeping a position. */
    Carry carry() {
        return book().map(RuleBook::carry).orElseGet(() -> Carry.usual(kind()));
    }

    String quote() {
        return book().map(RuleBook::quote).orElse(ownRules() ? RuleBooks.OWN_QUOTE : "USDT");
    }

    String asset() {
        return book().map(RuleBook::asset).orElse(ownRules() ? speech().say("own.asset") : "BTC");
    }

    /** Whether coins are pledged, so that what is added counts in them. */
    boolean pledges() {
        return kind().pledges(Side.of(texts.getOrDefault("side", "").strip()).orElse(Side.LONG));
    }

    /** The unit of collateral that is added: coins where they are pledged. */
    String added() {
        return pledges() ? asset() : margin();
    }

    /** The currency of collateral and profit. */
    String margin() {
        return kind() == Kind.INVERSE_FUTURES ? asset() : quote();
    }
}
