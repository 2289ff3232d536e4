/**
 * Phrases that hold a council's name and name something else: what, is said beside. They are scanned for together with the names:
 * the longest form wins. Source: what stood around councils' names in 493 Ofsted reports.
 */
export const NON_COUNCIL_FORMS: readonly string[] = [
  'Greater Manchester', // a combined authority of ten councils
  'Manchester Arena', // a place, and an inquiry
  'Liverpool City Region', // a combined authority
  'Sheffield City Region', // a combined authority
  'Leeds City Region', // a combined authority
  'Bristol Channel', // the sea
  'South Yorkshire', // a combined authority
  'West Yorkshire', // a combined authority
  'Devon and Cornwall Police', // a police force
  'Barking, Havering and Redbridge', // a hospital trust
  'Northern Lincolnshire', // two councils, and a hospital trust
  'Avon and Somerset', // a police area
  'Sandwell and West Birmingham', // a hospital trust
  'Northumberland Park', // a part of Haringey
  'Bury St Edmunds', // a town in Suffolk
  'Bury St. Edmunds', // a town in Suffolk
  'Bradford-on-Avon', // a town in Wiltshire
  'Bradford on Avon', // a town in Wiltshire
  'Chester-le-Street', // a town in County Durham
  'Chester le Street', // a town in County Durham
  'Stoke Newington', // a part of Hackney
  'Stoke Mandeville', // a village and a hospital
  'Sutton Coldfield', // a part of Birmingham
  'Sutton-in-Ashfield', // a town in Nottinghamshire
  'Sutton in Ashfield', // a town in Nottinghamshire
  'Newport Pagnell', // a town in Buckinghamshire
  'New York', // another city
  "Duke of Edinburgh's Award", // an award
  'Duke of Edinburgh', // an award or its founder
  'Mount St Helens', // a mountain
  'Bradford Hill', // an epidemiologist
  'Somerset House', // a building
  'Cumberland Lodge', // a building
  'Moray House', // a school of education
  'Old Trafford', // a part of Trafford with two sports grounds
  'Trafford Centre', // a shopping centre
  'Derby County FC', // a football club
  'Derby County', // a football club
  'Stockport County', // a football club
  'Rutland Water', // a lake
  'Liverpool Street', // a station
  'Southwark judgement', // a ruling on homeless young people
  'Southwark judgment', // a ruling on homeless young people
  'Southwark ruling', // a ruling on homeless young people
  'Rochdale risk assessment tool', // a form
  'West Lothian question', // a constitutional question
  'Kingston, Jamaica', // another city
  'Bath Spa', // a university
];
