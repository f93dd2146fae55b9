/**
 * The site and how it starts: {@code Main} reads {@code Settings}, opens the {@code Database} and
 * starts the {@code Site}. The packages below are read in the order of the README.
 */
package org.roomforerror;
