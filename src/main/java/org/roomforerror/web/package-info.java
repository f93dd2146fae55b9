/**
 * The site over HTTP: the only package that knows a request. Read {@code Routes} first, the map of every address;
 * then {@code Edition}, the site in one language, from which the handlers are made: its {@code Shelf} of content, its calculators as
 * {@code Cards}, its {@code EmbedDrawer} for what stands inside prose; then one handler class per feature, and the
 * {@code …Page} and {@code …View} records that their templates read; then {@code Pages} (templates), {@code PageCache} and {@code Body}
 * (prepared bytes), {@code Assets} (fingerprinted files), {@code Catalogue} (every place of the site, for search, map and feed),
 * {@code Guard} (headers and same-origin), {@code Pace}, {@code Errors}.
 */
package org.roomforerror.web;
