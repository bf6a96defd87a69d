// Stands where the citation library would fetch data from elsewhere. Writing a citation fetches nothing: here it could not.
module.exports = () => {
  throw new Error('A citation is written from what is at hand: nothing is fetched.');
};
module.exports.Headers = Headers;
