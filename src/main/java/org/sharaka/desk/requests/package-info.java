/** Requests for dialogue on the desk: their list, the whole file of one, and forms that were held back. */
package org.sharaka.desk.requests;
