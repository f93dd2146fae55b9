package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A calculator's whole form as somebody filled it in. Immutable. */
public final class Inputs {

    private final List<FieldGroup> groups;
    private final Map<String, Input> byName;

    private Inputs(List<FieldGroup> groups, Map<String, Input> byName) {
        this.groups = List.copyOf(groups);
        this.byName = byName;
    }

    /** Reads every field of the groups from a form's or a link's texts; unknown names are ignored. */
    static Inputs read(List<FieldGroup> groups, Map<String, String> texts, InputReader reader) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (FieldGroup group : groups) {
            for (Field field : group.fields()) {
                String text = texts.getOrDefault(field.name(), "");
                inputs.put(field.name(), reader.read(field, text));
            }
        }
        Inputs read = new Inputs(groups, inputs);
        inputs.replaceAll((name, input) -> read.asIfEmpty(input) ? input.asIfEmpty() : input);
        return read;
    }

    /** Whether an empty field would mean the same: then it is one, in the answer as in the link. */
    private boolean asIfEmpty(Input input) {
        String other = input.field().follows();
        return input.value().filter(value -> value.equals(input.field().preset()) || !other.isEmpty() && word(other).equals(value)).isPresent();
    }

    /** The fields as yet untouched: nothing is missing, because nobody has been asked. */
    public Inputs untouched() {
        Map<String, Input> inputs = new LinkedHashMap<>();
        byName.forEach((name, input) -> inputs.put(name, input.filled() ? input : Input.empty(input.field())));
        return new Inputs(groups, inputs);
    }

    /** The same texts without a word about what is wrong or missing. */
    public Inputs untroubled() {
        Map<String, Input> inputs = new LinkedHashMap<>();
        byName.forEach((name, input) -> inputs.put(name, input.untroubled()));
        return new Inputs(groups, inputs);
    }

    /** The same form with another value in a field. */
    Inputs replacing(String name, String value) {
        Map<String, Input> inputs = new LinkedHashMap<>(byName);
        inputs.computeIfPresent(name, (n, input) -> Input.good(input.field(), value, value));
        return new Inputs(groups, inputs);
    }

    /** The same form as if nothing stood in a field. */
    Inputs without(String name) {
        Map<String, Input> inputs = new LinkedHashMap<>(byName);
        inputs.computeIfPresent(name, (n, input) -> Input.empty(input.field()));
        return new Inputs(groups, inputs);
    }

    public List<FieldGroup> groups() {
        return groups;
    }

    /** All inputs in the order of form and link. */
    public List<Input> all() {
        return List.copyOf(byName.values());
    }

    /** The input of a field that this form has. */
    public Input input(String name) {
        Input input = byName.get(name);
        if (input == null) {
            throw new IllegalArgumentException("no field " + name);
        }
        return input;
    }

    /** Whether nothing is written in a field; what cannot be read is written as well. */
    boolean blank(String name) {
        return !byName.containsKey(name) || !byName.get(name).filled();
    }

    /** Whether a field has something wrong about it. */
    boolean wrong(String name) {
        return byName.containsKey(name) && byName.get(name).trouble().isPresent();
    }

    /** Whether the form has a field of that name. */
    boolean knows(String name) {
        return byName.containsKey(name);
    }

    public boolean has(String name) {
        return byName.containsKey(name) && byName.get(name).value().isPresent();
    }

    /** The number in a field; empty where the form has no such field or nothing was written. */
    public Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(byName.get(name)).flatMap(Input::number);
    }

    /** The number in a field, or its preset, or zero. */
    public BigDecimal numberOr(String name, BigDecimal otherwise) {
        return number(name).orElse(otherwise);
    }

    /** The word in a field, or its preset; empty where there is neither. */
    public String word(String name) {
        Input input = byName.get(name);
        return input == null ? "" : input.value().orElse(input.field().preset());
    }

    public boolean sound() {
        return byName.values().stream().noneMatch(input -> input.trouble().isPresent());
    }

    private boolean fillable(String name) {
        return byName.containsKey(name) && byName.get(name).field().kind() != FieldKind.HIDDEN;
    }

    /** What is wrong, in the order of the form. */
    public List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        byName.forEach((name, input) -> input.trouble().ifPresent(message -> troubles.add(new Trouble(name, message))));
        return troubles;
    }

    /**
     * The same form with more that is wrong. What is wrong with a field by itself goes before how it fits to others; troubles of
     * fields that nobody can fill in go to the first one.
     */
    public Inputs with(List<Trouble> troubles) {
        Map<String, Input> inputs = new LinkedHashMap<>(byName);
        for (Trouble trouble : troubles) {
            String name = fillable(trouble.field()) ? trouble.field() : inputs.keySet().iterator().next();
            inputs.computeIfPresent(name, (n, input) -> input.trouble().isPresent() ? input : input.in(trouble.message()));
        }
        return new Inputs(groups, inputs);
    }
}
