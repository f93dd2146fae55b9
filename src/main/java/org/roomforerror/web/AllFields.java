package org.roomforerror.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roomforerror.calculator.Calculator;
import org.roomforerror.calculator.Choice;
import org.roomforerror.calculator.Field;

/** Every field that a calculator may ask for, whatever system and kind of rules are chosen. */
final class AllFields {

    private AllFields() {
    }

    static List<Field> of(Calculator calculator) {
        Map<String, Field> fields = new LinkedHashMap<>();
        collect(calculator, Map.of(), fields);
        for (Choice system : choices(fields, "system")) {
            collect(calculator, Map.of("system", system.value()), fields);
        }
        for (Choice kind : choices(fields, "kind")) {
            collect(calculator, Map.of("system", "own", "kind", kind.value()), fields);
        }
        return new ArrayList<>(fields.values());
    }

    private static List<Choice> choices(Map<String, Field> fields, String name) {
        return fields.containsKey(name) ? fields.get(name).choices() : List.of();
    }

    private static void collect(Calculator calculator, Map<String, String> given, Map<String, Field> fields) {
        calculator.groups(given).forEach(group -> group.fields().forEach(field -> fields.putIfAbsent(field.name(), field)));
    }
}
