package org.roomforerror.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The named positions of one page or one question, in the order in which they were written. Immutable. */
public final class Positions {

    public static final Positions NONE = new Positions(Map.of(), Set.of());

    private final Map<String, Holding> byName;

    private final Set<String> faulty;

    private Positions(Map<String, Holding> byName, Set<String> faulty) {
        this.byName = byName;
        this.faulty = faulty;
    }

    /** @param faulty the names of positions that could not be read */
    public static Positions of(List<Holding> holdings, List<String> faulty) {
        Map<String, Holding> byName = new LinkedHashMap<>();
        holdings.forEach(holding -> byName.put(holding.name(), holding));
        return new Positions(byName, Set.copyOf(faulty));
    }

    public static Positions of(List<Holding> holdings) {
        return of(holdings, List.of());
    }

    /** Whether somebody wrote a position of that name, even if it could not be read. */
    public boolean written(String name) {
        return byName.containsKey(name) || faulty.contains(name);
    }

    public Optional<Holding> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public List<Holding> all() {
        return List.copyOf(byName.values());
    }
}
