package org.roomforerror.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;

/**
 * Writes numbers and dates the way people read them in one language: the only place of the site that does.
 *
 * <p>Thousands are parted by a narrow no-break space in every language, because a comma or a point there would be read
 * as the decimal mark by half of the readers; the decimal mark follows the language. A unit stands after a no-break
 * space, a per cent sign after a narrow one, and a negative number carries a true minus sign. Whole amounts are written
 * without decimals, all others with every decimal of their unit, so that {@code 1.50} never becomes {@code 1.5}.
 *
 * <p>Immutable and safe to share between threads. Amounts round to the nearest unless a direction is given; a caller
 * for whom the direction matters (a distance must not look longer than it is) says so.
 */
public final class Format {

    private static final char SPACE = '\u00A0';
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    /** Currencies counted in hundredths; every other unit is taken for a coin. */
    private static final Set<String> MONEY = Set.of("USD", "USDT", "USDC", "EUR", "GBP", "CHF");
    private static final MathContext COIN = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final int RESIDUE = 20;
    private static final RoundingMode NEAREST = RoundingMode.HALF_EVEN;

    private final Digits digits;
    private final Days days;

    private Format(Locale language) {
        this.digits = new Digits(DecimalFormatSymbols.getInstance(language).getDecimalSeparator());
        this.days = new Days(language);
    }

    /** The format of a language; English is {@code Locale.UK}. */
    public static Format of(Locale language) {
        return new Format(language);
    }

    /** The mark before the decimals. */
    public char decimalMark() {
        return digits.decimalMark();
    }

    /** A price with its unit, with as many decimals as its tick has: {@code 56 120.5 USDT}. */
    public String price(BigDecimal price, BigDecimal tick, String unit) {
        int decimals = Math.max(0, tick.stripTrailingZeros().scale());
        return withUnit(wholeOr(price.setScale(decimals, NEAREST)), unit);
    }

    /** An amount with its unit, to the nearest hundredth for money and to six significant digits for a coin. */
    public String money(BigDecimal amount, String unit) {
        return money(amount, unit, NEAREST);
    }

    /** An amount with its unit, rounded in the given direction. */
    public String money(BigDecimal amount, String unit, RoundingMode direction) {
        return withUnit(amount(amount, unit, direction), unit);
    }

    /** An amount without its unit, for a table column or a field that states the unit once. */
    public String amount(BigDecimal amount, String unit, RoundingMode direction) {
        BigDecimal settled = settled(amount);
        if (!MONEY.contains(unit)) {
            return number(settled.round(new MathContext(COIN.getPrecision(), direction)));
        }
        return wholeOr(settled.setScale(2, direction));
    }

    /** A fraction as per cent: {@code 0.0955} is {@code 9.6 %}; below one per cent two decimals are kept. */
    public String percent(BigDecimal fraction) {
        return percent(fraction, NEAREST);
    }

    /** A fraction as per cent, rounded in the given direction. */
    public String percent(BigDecimal fraction, RoundingMode direction) {
        BigDecimal percent = settled(fraction.multiply(HUNDRED));
        int decimals = percent.abs().compareTo(BigDecimal.ONE) < 0 ? 2 : 1;
        return number(percent.setScale(decimals, direction)) + Digits.THIN + '%';
    }

    /** A fraction as per cent with its sign, a plus included: {@code +4.2 %}. */
    public String signedPercent(BigDecimal fraction) {
        return plus(fraction) + percent(fraction);
    }

    /** An amount with its sign and unit, a plus included. */
    public String signedMoney(BigDecimal amount, String unit, RoundingMode direction) {
        return plus(amount) + money(amount, unit, direction);
    }

    /** A rate that a rule states, as per cent with all its digits: {@code 0.00625} is {@code 0.625 %}. */
    public String rate(BigDecimal fraction) {
        return number(fraction.multiply(HUNDRED)) + Digits.THIN + '%';
    }

    /** A multiple such as leverage, to one decimal: {@code 10×}. */
    public String times(BigDecimal multiple) {
        return times(multiple, NEAREST);
    }

    /** A multiple to one decimal, rounded in the given direction; two keep a little leverage from reading like none: {@code 1.01×}. */
    public String times(BigDecimal multiple, RoundingMode direction) {
        BigDecimal rounded = settled(multiple).setScale(1, direction);
        return number(rounded.compareTo(BigDecimal.ONE) == 0 ? settled(multiple).setScale(2, direction) : rounded) + '×';
    }

    /** A multiple that somebody chose, with all its digits: {@code 1.01×}. */
    public String multiple(BigDecimal multiple) {
        return number(multiple) + '×';
    }

    /** A plain number with all its digits and no needless zeros. */
    public String number(BigDecimal number) {
        return digits.of(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }

    /** A ratio without unit, such as a health factor, with exactly the given decimals. */
    public String ratio(BigDecimal ratio, int decimals, RoundingMode direction) {
        return digits.of(settled(ratio).setScale(decimals, direction));
    }

    /** The numbers in a formula, each as people read it; what stands between them stays. */
    public String formula(String formula) {
        return digits.within(formula);
    }

    public String count(long count) {
        return digits.of(BigDecimal.valueOf(count));
    }

    /** A date in words: {@code 22 November 2026}. */
    public String date(LocalDate date) {
        return days.date(date).replace(' ', SPACE);
    }

    /** The day of a moment in universal time, in words: {@code 12 March 2020}. */
    public String date(Instant moment) {
        return days.date(moment).replace(' ', SPACE);
    }

    /** The time of day of a moment in universal time, to the minute: {@code 10:00}. */
    public String time(Instant moment) {
        return days.time(moment);
    }

    /** A month in words: {@code March 2018}. */
    public String month(YearMonth month) {
        return days.month(month).replace(' ', SPACE);
    }

    /** An hour of a day in universal time: {@code 12 March 2020, 02:00 UTC}. */
    public String hour(Instant start) {
        return moment(start) + " UTC";
    }

    /** An hour of a day, where something else says that the time is universal: {@code 12 March 2020, 02:00}. */
    public String moment(Instant start) {
        return days.date(start) + ", " + time(start);
    }

    /** A day without its year, in universal time, for an axis: {@code 12 Mar}. */
    public String day(Instant start) {
        return days.withoutYear(start);
    }

    /** An hour of a day without its year, in universal time: {@code 12 Mar, 02:00}. */
    public String dayAndHour(Instant start) {
        return day(start) + ", " + time(start);
    }

    /** An amount reckoned to 34 digits may miss a round one by its last digit; without this, 50 rounded up would read 50.01. */
    private static BigDecimal settled(BigDecimal amount) {
        return amount.scale() > RESIDUE ? amount.setScale(RESIDUE, NEAREST) : amount;
    }

    private String withUnit(String number, String unit) {
        return unit.isEmpty() ? number : number + SPACE + unit;
    }

    private String plus(BigDecimal number) {
        return number.signum() > 0 ? "+" : "";
    }

    private String wholeOr(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? number(number) : digits.of(number);
    }
}
