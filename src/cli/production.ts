/**
 * Imported before all else. GraphQL.js looks, when it is loaded, whether it is at work or being developed with; while it is developed with, it
 * checks at every field that no second copy of it is in play.
 */
process.env.NODE_ENV ??= 'production';
