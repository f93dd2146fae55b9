package org.roomforerror.web;

import static org.roomforerror.web.OpenApi.ordered;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The few words of JSON Schema with which answers are described. Numbers are strings in plain notation, so that no digit is lost. */
final class JsonShape {

    static final Map<String, Object> TEXT = Map.of("type", "string");
    static final Map<String, Object> NUMBER = ordered("type", "string", "pattern", "^-?[0-9]+(\\.[0-9]+)?$");
    static final Map<String, Object> MAYBE_NUMBER = ordered("type", List.of("string", "null"), "pattern", "^-?[0-9]+(\\.[0-9]+)?$");
    static final Map<String, Object> YES_OR_NO = Map.of("type", "boolean");
    static final Map<String, Object> HOUR = ordered("type", "string", "format", "date-time");

    private JsonShape() {
    }

    /** An object; a name that ends with a question mark may be missing. */
    static Map<String, Object> object(Object... namesAndShapes) {
        Map<String, Object> shapes = ordered(namesAndShapes);
        List<String> required = shapes.keySet().stream().filter(name -> !name.endsWith("?")).toList();
        Map<String, Object> properties = ordered();
        shapes.forEach((name, shape) -> properties.put(name.replace("?", ""), shape));
        return ordered("type", "object", "required", required, "properties", properties);
    }

    static Map<String, Object> list(Map<String, Object> items) {
        return ordered("type", "array", "items", items);
    }

    static Map<String, Object> words(List<String> words) {
        return ordered("type", "string", "enum", words);
    }

    static Map<String, Object> words(String... words) {
        return words(Arrays.asList(words));
    }

    static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    static Map<String, Object> nullable(Map<String, Object> schema) {
        Map<String, Object> nullable = ordered();
        nullable.putAll(schema);
        nullable.put("type", List.of("object", "null"));
        return nullable;
    }

    static Map<String, Object> described(String words, Map<String, Object> schema) {
        Map<String, Object> described = ordered("description", words);
        described.putAll(schema);
        return described;
    }
}
