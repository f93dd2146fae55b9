package org.roomforerror.calculator;

import java.util.List;
import java.util.Optional;
import org.roomforerror.figures.World;
import org.roomforerror.systems.RuleBooks;

/** The calculators of the site, in the order in which they are listed. */
public final class Calculators {

    private final List<Calculator> all;

    public Calculators(List<Calculator> all) {
        this.all = List.copyOf(all);
    }

    /** The site's own list: a new calculator is one more line here. */
    public static Calculators of(World world) {
        RuleBooks books = world.systems();
        return new Calculators(List.of(
                new MarginCall(books),
                new Leverages(books),
                new TopUp(books),
                new Restore(books),
                new AcrossSystems(books),
                new SharedAccount(books),
                new LoanStages(books),
                new FundingAlone(books),
                new TimeToAct(books, world.tapes()),
                new ReplayDay(books, world.tapes())));
    }

    public List<Calculator> all() {
        return all;
    }

    public Optional<Calculator> find(String name) {
        return all.stream().filter(calculator -> calculator.name().equals(name)).findFirst();
    }
}
