package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Side;
import org.roomforerror.words.Speech;

/**
 * What a form still needs to describe a position, where one of several fields has to be filled in. A field that is filled in wrongly
 * has its own message and is not missing.
 */
final class Gaps {

    private final Inputs inputs;
    private final Kind kind;
    private final boolean pledges;
    private final Speech speech;
    private final List<Trouble> troubles = new ArrayList<>();

    private Gaps(Inputs inputs, Kind kind, Speech speech) {
        this.inputs = inputs;
        this.kind = kind;
        this.pledges = kind.pledges(Side.of(inputs.word("side")).orElse(Side.LONG));
        this.speech = speech;
    }

    static List<Trouble> of(Inputs inputs, Kind kind, Speech speech) {
        Gaps gaps = new Gaps(inputs, kind, speech);
        if (gaps.pledges && (!inputs.blank("quantity") || inputs.blank("collateral"))) {
            gaps.coins();
        } else {
            gaps.ownMoney();
        }
        return gaps.troubles;
    }

    private void coins() {
        missing("quantity", "wrong.no-coins");
        missing("debt", "wrong.no-debt");
    }

    private void ownMoney() {
        boolean borrowsCoins = kind == Kind.LENDING_POOL && !pledges;
        missing("collateral", borrowsCoins ? "wrong.no-own-money" : "wrong.no-collateral");
        if (inputs.blank("quantity")) {
            boolean both = borrowsCoins && inputs.blank("leverage");
            missing(both ? "quantity" : "leverage", both ? "wrong.no-coins-borrowed" : "wrong.no-leverage");
        } else if (kind == Kind.USED_MARGIN) {
            missing("leverage", "wrong.no-leverage-used");
        }
    }

    private void missing(String field, String message) {
        if (inputs.blank(field)) {
            troubles.add(new Trouble(field, speech.say(message)));
        }
    }
}
