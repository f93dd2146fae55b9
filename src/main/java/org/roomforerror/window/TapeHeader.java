package org.roomforerror.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the comment lines above a tape say: whose prices these are and what was done to them.
 *
 * @param name     how the tape is called in a sentence, for example "Bitcoin, 12 and 13 March 2020"
 * @param venue    who published the prices
 * @param market   the contract, for example "BTC/USDT perpetual"
 * @param asset    the asset whose price it is, for example "BTC"
 * @param price    the kind of price: mark price, last price, index price
 * @param unit     the unit of every figure, for example "USD"
 * @param rounding what the figures were rounded to
 * @param source   where they come from and when they were read
 */
public record TapeHeader(String name, String venue, String market, String asset, String price, String unit,
                         String rounding, String source) {

    /** The words that a comment line may begin with, each needed once. */
    static final List<String> KEYS =
            List.of("name", "venue", "market", "asset", "price", "unit", "rounding", "source");

    /** @throws IllegalArgumentException if a key is missing */
    static TapeHeader of(Map<String, String> said) {
        List<String> missing = missing(said);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("missing " + missing);
        }
        return new TapeHeader(said.get("name"), said.get("venue"), said.get("market"), said.get("asset"),
                said.get("price"), said.get("unit"), said.get("rounding"), said.get("source"));
    }

    /** The same header in the words of another language, as far as it has them; what is reckoned with stays. */
    TapeHeader in(Map<String, String> words) {
        return new TapeHeader(words.getOrDefault("name", name), words.getOrDefault("venue", venue), words.getOrDefault("market", market), asset,
                words.getOrDefault("price", price), unit, words.getOrDefault("rounding", rounding), words.getOrDefault("source", source));
    }

    static List<String> missing(Map<String, String> said) {
        List<String> missing = new ArrayList<>(KEYS);
        missing.removeAll(said.keySet());
        return missing;
    }
}
