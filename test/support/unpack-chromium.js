/**
 * Unpacks the Chromium that @sparticuz/chromium carries into TMPDIR. A process of its own, because the package reads
 * TMPDIR and AWS_EXECUTION_ENV (which makes it unpack nss, nspr and expat as well) from its environment.
 */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
