/**
 * The site over HTTP: the only package that knows a request. Read {@code Routes} first, the map of every address;
 * then {@code Edition}, the site in one language, from which the handlers are made; then one handler class per feature;
 * then {@code Pages} (templates), {@code PageCache} and {@code Body} (prepared bytes), {@code Assets} (fingerprinted
 * files), {@code Guard} (headers and same-origin), {@code Errors}.
 */
package org.roomforerror.web;
