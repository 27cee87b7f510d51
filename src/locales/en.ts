
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's07d45d6e434587ad': `Data as of`,
's07f84e40cb95427c': `Since the start`,
's0ab832f72da77f0a': `Text of the document`,
's0ca64f489860a9e2': `Will last`,
's115f0e421204d9bc': `No programme file is given: add a src attribute with the file’s address to the tag.`,
's1678e09571ea7709': `Status:`,
's16d690a632f6daab': `Previous programme`,
's25d84faf346d2982': `No contradictions found.`,
's2d24d938d8ab3294': `The programme’s title is not stated`,
's3a35800c05f18a8a': `The file is not saved in UTF-8. Save it in UTF-8.`,
's43375a204b1a6607': `Tasks`,
's50c865583f8d548e': `There is no file at this address:`,
's5455cf3847dc479f': `The programme’s data could not be shown.`,
's57276d7c20b517d6': `Contact`,
's5b51542b628bb263': `Year`,
's6a7d9c983448795a': `The check of the file could not be loaded.`,
's6a999241601c22dd': `Decisions and amendments`,
's6be8c75f375b897e': `Added up from the measures: the passport states no amounts.`,
's79b397a7cde82780': `Some data are not shown:`,
's7fbbadae6ef65600': `Check of the file`,
's86a1a6561e29f925': `The file was read, but nothing in it can be shown.`,
's8bd90361b67cf86a': `Financing`,
's8e0b2567cd2c7eb1': `Responsible executor`,
's8ffb6d43984f1495': `The programme’s data are loading`,
's9a5fbd2d060d5206': `The data could not be updated; the last received are shown.`,
's9b170db4e574c934': `Lasted`,
's9ee424fef2cafc0d': `Rows of the passport`,
'sa6b0604e0a6e692b': `column`,
'sa760a2b140ff54a4': `Sources:`,
'sa796ad6be1ddfbd8': `Goal`,
'sa8d61f9178be6fbc': `By the decision:`,
'sb492e79ab59f1654': `The server did not give the file; response code:`,
'sb494371f9aad0172': `By year and source`,
'sb791363f5d0e3263': `Lines without an amount, in no total:`,
'sb8fb266e73184f8c': `The server did not answer, or the connection broke off. Check your internet connection.`,
'sbabeb27ffda790c4': `Line`,
'sbd64e7bc62c7d9a1': `number and date not stated`,
'sc2c0d06053d77354': `The check is running`,
'sc3bdaffdee0ccb79': `Since the end`,
'sc913a39e4ab0bdae': `Period`,
'sce20647a3fb6b1b4': `The server did not answer in time.`,
'sd04a6a21efeccc89': `Until the end`,
'sd0cf82e62941114e': `Programme passport`,
'sd87949a09e762966': `Try again`,
'se1e60befae62f5cc': `Until the start`,
'sf8fcc02bbc5909b7': `of`,
'sfd41b32a2def228e': `The file is not valid JSON. Check brackets, quotes and commas.`,
'sfe7638a8515f6bb4': `Total`,
    };
  