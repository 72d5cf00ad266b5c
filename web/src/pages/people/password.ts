/** The fewest characters of a password, as the server wants it (NIST SP 800-63B-4, section 3.1.1.2, a single factor). */
export const SHORTEST_PASSWORD = 15;
