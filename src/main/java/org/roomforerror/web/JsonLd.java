package org.roomforerror.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page told to programs in the words of schema.org: a graph of things, written so that it can stand inside HTML. */
final class JsonLd {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Map<String, Object>> things = new ArrayList<>();

    /** Adds a thing: its type, then its properties as name, value, name, value. An empty text is left out. */
    JsonLd with(String type, Object... properties) {
        return with(thing(type, properties));
    }

    JsonLd with(Map<String, Object> thing) {
        things.add(thing);
        return this;
    }

    static Map<String, Object> thing(String type, Object... properties) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        for (int i = 0; i < properties.length; i += 2) {
            if (!"".equals(properties[i + 1])) {
                thing.put((String) properties[i], properties[i + 1]);
            }
        }
        return thing;
    }

    /** The text for a script element. A {@code <} is written as its code, so that nothing in it can end the element. */
    String text() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        if (things.size() == 1) {
            document.putAll(things.get(0));
        } else {
            document.put("@graph", things);
        }
        try {
            return JSON.writeValueAsString(document).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps, lists and strings can be written", e);
        }
    }
}
