package org.roomforerror.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The named positions of one page or one question, in the order in which they were written. Immutable. */
public final class Positions {

    public static final Positions NONE = new Positions(Map.of());

    private final Map<String, Holding> byName;

    private Positions(Map<String, Holding> byName) {
        this.byName = byName;
    }

    public static Positions of(List<Holding> holdings) {
        Map<String, Holding> byName = new LinkedHashMap<>();
        holdings.forEach(holding -> byName.put(holding.name(), holding));
        return new Positions(byName);
    }

    public Optional<Holding> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public List<Holding> all() {
        return List.copyOf(byName.values());
    }
}
