package org.roomforerror.margin;

import java.util.List;

/**
 * Something the engine has to say, in no language: the key of a message of the site's catalogue and what fills it in.
 *
 * @param values texts, decimals, stages, or sayings; a decimal is a number or, where the message says so, a fraction to be shown as per cent
 */
public record Saying(String key, List<Object> values) {

    public Saying {
        values = List.copyOf(values);
    }

    public static Saying of(String key, Object... values) {
        return new Saying(key, List.of(values));
    }
}
